"""Windows metafiles made by hand: a header, some records, an end (MS-EMF, MS-WMF)."""

import struct

HUNDREDTHS = 2540
"""Of a millimetre in an inch, which is what an EMF's frame is told in."""


def emf(*records: bytes, inches: tuple[float, float] = (2.0, 1.0)) -> bytes:
    """An EMF of this size in inches whose units are hundredths of an inch."""
    width, height = (round(side * 100) for side in inches)
    end = struct.pack("<IIIII", 14, 20, 0, 0, 20)
    size = 88 + sum(map(len, records)) + len(end)
    frame = [round(side * HUNDREDTHS) for side in inches]
    header = struct.pack("<II4i4i", 1, 88, 0, 0, width - 1, height - 1, 0, 0, *frame)
    header += struct.pack("<4sIIIHHII", b" EMF", 0x10000, size, len(records) + 2, 1, 0, 0, 0)
    # the device: a hundred pixels an inch
    header += struct.pack("<III2I2I", 0, 0, 0, 1000, 1000, 254, 254)[: 88 - len(header)]
    return header + b"".join(records) + end


def rectangle(left: int, top: int, right: int, bottom: int) -> bytes:
    """EMR_RECTANGLE."""
    return struct.pack("<II4i", 43, 24, left, top, right, bottom)


def text(x: int, y: int, words: str) -> bytes:
    """EMR_EXTTEXTOUTW in the font of the moment."""
    letters = words.encode("utf-16-le")
    letters += b"\0" * (-len(letters) % 4)
    fixed = struct.pack("<4iIff", 0, 0, -1, -1, 1, 1.0, 1.0)
    fixed += struct.pack("<iiIII4iI", x, y, len(words), 76, 0, 0, 0, -1, -1, 0)
    return struct.pack("<II", 84, 8 + len(fixed) + len(letters)) + fixed + letters


def wmf(*records: bytes, inches: tuple[float, float] = (2.0, 1.0)) -> bytes:
    """A placeable WMF whose units are hundredths of an inch."""
    width, height = (round(side * 100) for side in inches)
    placeable = struct.pack("<IH4hHI", 0x9AC6CDD7, 0, 0, 0, width, height, 100, 0)
    check = 0
    for word in struct.unpack("<10H", placeable):
        check ^= word
    window = _record(0x020B, 0, 0) + _record(0x020C, height, width)
    body = window + b"".join(records) + _record(0)
    largest = max(map(len, (window, *records))) // 2
    header = struct.pack("<HHHIHIH", 1, 9, 0x300, 9 + len(body) // 2, 2, largest, 0)
    return placeable + struct.pack("<H", check) + header + body


def font(name: str, charset: int) -> bytes:
    """A font made and taken, the first object of its file."""
    face = name.encode("ascii").ljust(32, b"\0")
    made = struct.pack("<5h8B", -20, 0, 0, 0, 400, 0, 0, 0, charset, 0, 0, 0, 0) + face
    return struct.pack("<IH", 3 + len(made) // 2, 0x02FB) + made + _record(0x012D, 0)


def ansi_text(x: int, y: int, words: bytes) -> bytes:
    """META_TEXTOUT."""
    letters = words + b"\0" * (len(words) % 2)
    body = struct.pack("<H", len(words)) + letters + struct.pack("<hh", y, x)
    return struct.pack("<IH", 3 + len(body) // 2, 0x0521) + body


def _record(function: int, *values: int) -> bytes:
    return struct.pack(f"<IH{len(values)}h", 3 + len(values), function, *values)
