"""Source → Extraction: find heads, runs and members, bind them by count, settle overlaps once."""
