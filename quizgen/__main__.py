"""`python -m quizgen`: the same program as `quizgen`."""

from quizgen.cli import main

if __name__ == "__main__":
    main()
