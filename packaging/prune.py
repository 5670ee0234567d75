"""Takes out of an installed environment what the application never loads: `python packaging/prune.py SITE_PACKAGES`.

Of Qt: QML and Quick, designer, SQL, test and tool libraries, plugins of displays without windows, translations of
languages that the application does not speak. Of the SDK: descriptions of services; COS has one. Prints the megabytes
before and after.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

# What the application imports, and what these modules' libraries need; everything else of Qt goes.
MODULES = ("Core", "Gui", "Widgets", "Network", "Svg", "DBus")
LIBRARIES = (*MODULES, "XcbQpa", "OpenGL", "WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration")
PLUGINS = {
    "generic": (),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qicns", "qico", "qjpeg", "qsvg", "qtiff", "qwebp"),
    "networkinformation": ("*",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qxcb", "qwayland", "qoffscreen"),
    "platformthemes": ("*",),
    "tls": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-shell-integration": ("*",),
    "xcbglintegrations": ("*",),
}
LANGUAGES = ("de", "en", "fr")
TOOLS = (
    "assistant", "balsam", "balsamui", "designer", "linguist", "lrelease", "lupdate", "qmlformat", "qmllint", "qmlls",
    "qsb", "svgtoqml",
)  # fmt: skip


def main(packages: Path) -> None:
    before = size(packages)
    prune_qt(packages / "PySide6")
    data = packages / "ibm_botocore" / "data"
    for one in data.iterdir():
        if one.is_dir() and one.name != "s3":
            shutil.rmtree(one)
    for folder in [*packages.rglob("tests"), packages / "bin", packages / "pip", packages / "setuptools"]:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(f"{before / 1e6:.0f} MB before, {size(packages) / 1e6:.0f} MB after\n")


def prune_qt(pyside: Path) -> None:
    for module in [*pyside.glob("Qt*.abi3.so"), *pyside.glob("*.pyi")]:
        if module.name.removeprefix("Qt").partition(".")[0] not in MODULES or module.suffix == ".pyi":
            module.unlink()
    for name in TOOLS:
        (pyside / name).unlink(missing_ok=True)
    for name in ("qml", "metatypes", "libexec", "modules"):
        shutil.rmtree(pyside / "Qt" / name, ignore_errors=True)
    for name in ("include", "typesystems", "glue", "doc", "scripts", "QtAsyncio", "support/generate_pyi"):
        shutil.rmtree(pyside / name, ignore_errors=True)
    for library in (pyside / "Qt" / "lib").glob("libQt6*"):
        if library.name.removeprefix("libQt6").partition(".")[0] not in LIBRARIES:
            library.unlink()
    for library in pyside.glob("libpyside6qml*"):
        library.unlink()
    for folder in (pyside / "Qt" / "plugins").iterdir():
        kept = PLUGINS.get(folder.name, ())
        for plugin in folder.iterdir():
            name = plugin.name.removeprefix("lib").partition(".")[0]
            if "*" not in kept and name not in kept:
                shutil.rmtree(plugin) if plugin.is_dir() else plugin.unlink()
        if not any(folder.iterdir()):
            folder.rmdir()
    for catalogue in (pyside / "Qt" / "translations").glob("*.qm"):
        if catalogue.name not in {f"qtbase_{language}.qm" for language in LANGUAGES}:
            catalogue.unlink()


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
