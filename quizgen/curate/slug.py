"""File names from titles: readable Chinese, and safe on every system."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60
# What Windows, macOS, Linux or a shell reads as something else.
UNSAFE = re.compile(r"[\s\\/:*?\"'<>|#%&{}$!@+`=^~,;\x00-\x1f\x7f]+")
RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")


def slug(title: str) -> str:
    """The file name for a title, without its ending; never empty.

    >>> slug("在县办公室系统 业务知识培训班上的讲话"), slug("a/b<script>")
    ('在县办公室系统-业务知识培训班上的讲话', 'a-b-script')
    """
    title = unicodedata.normalize("NFC", title.encode("utf-8", "ignore").decode())
    kept = "".join(
        sign for sign in title if unicodedata.category(sign) not in ("So", "Sk", "Cc", "Cf", "Co", "Cn", "Cs", "Mn")
    )
    name = UNSAFE.sub("-", kept).strip("-. ")[:LONGEST].strip("-. ")
    return f"text-{name}" if not name or RESERVED.match(name) else name
