"""What kind of file a key names, by its extension: a text for people and the name of an icon."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_LONGEST = 10  # what comes after the last dot and is longer is no extension

_TABLE = (
    ("file-pdf", QT_TRANSLATE_NOOP("Kinds", "PDF document"), "pdf"),
    ("file-doc", QT_TRANSLATE_NOOP("Kinds", "Word document"), "doc docx docm dotx"),
    ("file-doc", QT_TRANSLATE_NOOP("Kinds", "Text document"), "odt rtf pages"),
    ("file-xls", QT_TRANSLATE_NOOP("Kinds", "Spreadsheet"), "xls xlsx xlsm xlsb ods numbers"),
    ("file-ppt", QT_TRANSLATE_NOOP("Kinds", "Presentation"), "ppt pptx pptm odp key"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "E-book"), "epub mobi azw3"),
    ("file-csv", QT_TRANSLATE_NOOP("Kinds", "CSV table"), "csv"),
    ("file-csv", QT_TRANSLATE_NOOP("Kinds", "TSV table"), "tsv tab"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "Text"), "txt text"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "Log"), "log"),
    ("file-md", QT_TRANSLATE_NOOP("Kinds", "Markdown text"), "md markdown"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "reStructuredText"), "rst"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "LaTeX text"), "tex bib"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "Mail message"), "eml msg"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "Calendar"), "ics"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "Contact"), "vcf"),
    ("file-text", QT_TRANSLATE_NOOP("Kinds", "Certificate or key"), "pem crt cer der p12 pfx pub asc"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "JPEG picture"), "jpg jpeg jpe"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "PNG picture"), "png apng"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "GIF picture"), "gif"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "WebP picture"), "webp"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "AVIF picture"), "avif"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "HEIC picture"), "heic heif"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "TIFF picture"), "tif tiff"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "SVG drawing"), "svg svgz"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "Bitmap picture"), "bmp ico"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "Raw camera picture"), "cr2 cr3 nef arw dng raf orf rw2"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "DICOM picture"), "dcm"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "Photoshop picture"), "psd"),
    ("file-image", QT_TRANSLATE_NOOP("Kinds", "Design"), "ai eps xd fig sketch indd"),
    ("file-video", QT_TRANSLATE_NOOP("Kinds", "MP4 video"), "mp4 m4v"),
    ("file-video", QT_TRANSLATE_NOOP("Kinds", "QuickTime video"), "mov"),
    ("file-video", QT_TRANSLATE_NOOP("Kinds", "Matroska video"), "mkv"),
    ("file-video", QT_TRANSLATE_NOOP("Kinds", "WebM video"), "webm"),
    ("file-video", QT_TRANSLATE_NOOP("Kinds", "Video"), "avi wmv mpg mpeg mts m2ts flv 3gp ogv mxf"),
    ("file-audio", QT_TRANSLATE_NOOP("Kinds", "MP3 audio"), "mp3"),
    ("file-audio", QT_TRANSLATE_NOOP("Kinds", "WAV audio"), "wav wave"),
    ("file-audio", QT_TRANSLATE_NOOP("Kinds", "FLAC audio"), "flac"),
    ("file-audio", QT_TRANSLATE_NOOP("Kinds", "Audio"), "aac m4a ogg oga opus wma aif aiff mid midi"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "ZIP archive"), "zip"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "TAR archive"), "tar"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "Compressed TAR archive"), "tgz tbz2 txz tzst"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "Gzip archive"), "gz"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "Zstandard archive"), "zst"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "Archive"), "7z rar bz2 xz lz4 lzma z br snappy cab"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "Package"), "deb rpm whl jar war apk msi dmg pkg flatpak nupkg"),
    ("file-archive", QT_TRANSLATE_NOOP("Kinds", "Disk image"), "iso img qcow2 vmdk vhd vhdx ova"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "JSON data"), "json geojson ipynb"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "JSON lines"), "jsonl ndjson"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "XML data"), "xml xsd xsl xslt"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "YAML data"), "yaml yml"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Settings"), "toml ini cfg conf env properties"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Web page"), "html htm xhtml mhtml"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Style sheet"), "css scss sass less"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "SQL script"), "sql"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Shell script"), "sh bash zsh fish"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Windows script"), "bat cmd ps1"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Python program"), "py pyi"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "JavaScript program"), "js mjs cjs jsx"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "TypeScript program"), "ts tsx"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Program text"), "c h cpp hpp cs java kt go rs rb php pl lua swift r"),
    ("file-code", QT_TRANSLATE_NOOP("Kinds", "Terraform configuration"), "tf tfvars hcl"),
    ("database", QT_TRANSLATE_NOOP("Kinds", "Parquet data"), "parquet pq"),
    ("database", QT_TRANSLATE_NOOP("Kinds", "Avro data"), "avro"),
    ("database", QT_TRANSLATE_NOOP("Kinds", "ORC data"), "orc"),
    ("database", QT_TRANSLATE_NOOP("Kinds", "Arrow data"), "arrow feather"),
    ("database", QT_TRANSLATE_NOOP("Kinds", "Database"), "db sqlite sqlite3 mdb dbf"),
    ("database", QT_TRANSLATE_NOOP("Kinds", "Scientific data"), "h5 hdf5 nc npy npz mat fits grib zarr"),
    ("file", QT_TRANSLATE_NOOP("Kinds", "Model weights"), "safetensors onnx pt pth pkl gguf"),
    ("file", QT_TRANSLATE_NOOP("Kinds", "Font"), "ttf otf woff woff2"),
    ("file", QT_TRANSLATE_NOOP("Kinds", "Program"), "exe dll so dylib"),
    ("file", QT_TRANSLATE_NOOP("Kinds", "Binary data"), "bin dat"),
    ("file", QT_TRANSLATE_NOOP("Kinds", "Backup"), "bak old dump"),
)  # fmt: skip
_KINDS: dict[str, tuple[str, str]] = {
    last: (icon, str(kind)) for icon, kind, extensions in _TABLE for last in extensions.split()
}


def extension(name: str) -> str:
    """What comes after the last dot of a raw name, in lower case; empty when that is no extension."""
    stem, _, last = name.rpartition(".")
    return last.lower() if stem and len(last) <= _LONGEST and last.isalnum() and last.isascii() else ""


def icon(name: str) -> str:
    """The name of the icon of an object with this raw name or key."""
    return _KINDS.get(extension(name), ("file", ""))[0]


def kind(name: str) -> str:
    """What an object with this raw name or key is, in words: "PDF document", "XYZ file", "File"."""
    return kind_of_extension(extension(name))


def kind_of_extension(last: str) -> str:
    """As `kind`, for an extension in lower case."""
    known = _KINDS.get(last)
    if known is not None:
        return QCoreApplication.translate("Kinds", known[1])
    if last:
        return QCoreApplication.translate("Kinds", "{0} file").format(last.upper())
    return QCoreApplication.translate("Kinds", "File")
