"""What JavaScript, in which many tools are written, takes for blanks and for any sign."""

from __future__ import annotations

#: What `trim` removes, as characters.
BLANKS = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
#: The same, as what `\s` means; and what `.` means.
BLANK = rf"[{BLANKS}]"
CHARACTER = r"[^\n\r\u2028\u2029]"
