"""A folder on disk that is entered component by component and never through a link.

Between a check of a path and its use somebody may put a link there; a folder that is held open stays the one that
was checked (`dir_fd` with O_NOFOLLOW). Windows has no such calls: there each component is looked at, and the path
used.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import HERE, Rules, beside_folder

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
# Always the same: what a kill leaves of it is taken away by the plan that is made again.
_TRIED = ".cosbrowser-a"
_trying = threading.Lock()
# Workers that enter the same folder at the same time share one descriptor so long: to walk there costs more than to
# write a small file. Longer, and files would go on into a folder that somebody has moved away or removed.
SHARED_SECONDS = 0.25
_OPEN = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def local_problem(error: OSError, operation: str, path: bytes | str) -> CosError:
    """What the system said about a local file, as a `CosError` (LOCAL, LOCAL_NAME, DISK_FULL)."""
    kind = Kind.DISK_FULL if error.errno in _FULL else Kind.LOCAL
    if error.errno in {errno.ENAMETOOLONG, errno.EILSEQ}:
        kind = Kind.LOCAL_NAME
    code = errno.errorcode.get(error.errno or 0, "")
    detail = error.strerror or str(error)
    return CosError(Problem(kind, operation=operation, path=os.fsdecode(path), code=code, detail=detail))


class Folder(Protocol):
    """An open folder; names are single components. All methods raise `OSError`."""

    def status(self, name: str) -> os.stat_result:
        """Lstat of an entry."""
        ...

    def open(self, name: str, *, create: bool = False) -> int:
        """Open a file for reading and writing, or make a new one; links are refused."""
        ...

    def remove(self, name: str) -> None:
        """Remove a file."""
        ...

    def replace(self, name: str, other: str) -> None:
        """Rename a file; what had the other name is gone."""
        ...

    def move(self, name: str, other: str) -> None:
        """Rename a file; raises `FileExistsError` when the other name is taken."""
        ...

    def set_modified(self, name: str, file: int, ns: int) -> None:
        """Set the time of a file that is open."""
        ...

    def sync(self) -> None:
        """Have the names reach the disk."""
        ...

    def free(self) -> int:
        """Bytes that may still be written here."""
        ...


@contextmanager
def entered(root: str, components: tuple[str, ...], *, create: bool = True) -> Generator[Folder]:
    """The folder `components` below `root`, made if need be. Raises `OSError`.

    Where a file has the name of a component, the folder gets the one of `names.beside_folder`.
    """
    with _entered(root, components, create=create) as folder:
        yield folder


def rules_of(root: str) -> Rules:
    """What the file system of a folder makes of names: on Linux, too, a disk may take "A" and "a" for one."""
    if HERE.folds:
        return HERE
    try:
        with _trying, entered(root, ()) as folder:
            with suppress(FileExistsError):
                os.close(folder.open(_TRIED, create=True))
            try:
                folder.status(_TRIED[:-1] + "A")
            finally:
                folder.remove(_TRIED)
    except OSError:  # also of a folder that cannot be written: each file will say so
        return HERE
    return replace(HERE, folds=True)


if sys.platform == "win32":

    class _Path:
        """A folder of Windows, by its path in the long form."""

        def __init__(self, path: Path) -> None:
            self._path = path

        def status(self, name: str) -> os.stat_result:
            return (self._path / name).lstat()

        def open(self, name: str, *, create: bool = False) -> int:
            with suppress(FileNotFoundError):
                _refuse_link(self.status(name))
            return os.open(self._path / name, _OPEN | (os.O_CREAT | os.O_EXCL if create else 0), 0o666)

        def remove(self, name: str) -> None:
            (self._path / name).unlink()

        def replace(self, name: str, other: str) -> None:
            (self._path / name).replace(self._path / other)

        def move(self, name: str, other: str) -> None:
            (self._path / name).rename(self._path / other)  # refuses a name that is taken, here

        def set_modified(self, name: str, file: int, ns: int) -> None:
            os.utime(self._path / name, ns=(ns, ns))

        def sync(self) -> None:
            """NTFS journals its names; a folder cannot be flushed."""

        def free(self) -> int:
            return shutil.disk_usage(self._path).free

    @contextmanager
    def _entered(root: str, components: tuple[str, ...], *, create: bool) -> Generator[Folder]:
        path = Path(root).absolute()
        if create:
            path.mkdir(parents=True, exist_ok=True)
        if not str(path).startswith("\\\\"):
            path = Path(f"\\\\?\\{path}")  # no limit of 260 characters
        for component in components:
            path = _child(path / component, create=create)
        yield _Path(path)

    def _child(path: Path, *, create: bool) -> Path:
        if create:
            with suppress(FileExistsError):
                path.mkdir()
        status = path.lstat()
        _refuse_link(status)
        return path if stat.S_ISDIR(status.st_mode) else _child(path.with_name(beside_folder(path.name)), create=create)

    def _refuse_link(status: os.stat_result) -> None:
        if status.st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT:
            raise OSError(errno.ELOOP, "is a link")

else:
    _DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW

    class _Handle:
        """A folder of a POSIX system, held open."""

        def __init__(self, fd: int) -> None:
            self._fd = fd

        def status(self, name: str) -> os.stat_result:
            return os.stat(name, dir_fd=self._fd, follow_symlinks=False)

        def open(self, name: str, *, create: bool = False) -> int:
            return os.open(name, _OPEN | (os.O_CREAT | os.O_EXCL if create else 0), 0o666, dir_fd=self._fd)

        def remove(self, name: str) -> None:
            os.unlink(name, dir_fd=self._fd)

        def replace(self, name: str, other: str) -> None:
            os.replace(name, other, src_dir_fd=self._fd, dst_dir_fd=self._fd)

        def move(self, name: str, other: str) -> None:
            try:
                os.link(name, other, src_dir_fd=self._fd, dst_dir_fd=self._fd, follow_symlinks=False)
            except OSError as error:
                if isinstance(error, FileExistsError):
                    raise
                with suppress(FileNotFoundError):  # no hard links here (FAT, some network file systems)
                    self.status(other)
                    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
                self.replace(name, other)
            else:
                self.remove(name)

        def set_modified(self, name: str, file: int, ns: int) -> None:
            os.utime(file, ns=(ns, ns))

        def sync(self) -> None:
            os.fsync(self._fd)

        def free(self) -> int:
            status = os.fstatvfs(self._fd)
            return status.f_bavail * status.f_frsize

    class _Shared:
        """A folder that several workers are in; the last one to leave closes it."""

        def __init__(self, fd: int) -> None:
            self.handle = _Handle(fd)
            self.fd = fd
            self.users = 1
            self.until = time.monotonic() + SHARED_SECONDS

    _shared: dict[tuple[str, tuple[str, ...]], _Shared] = {}
    _sharing = threading.Lock()

    @contextmanager
    def _entered(root: str, components: tuple[str, ...], *, create: bool) -> Generator[Folder]:
        key = (root, components)
        with _sharing:
            shared = _shared.get(key)
            if shared is not None and time.monotonic() < shared.until:
                shared.users += 1
            else:
                shared = None
        if shared is None:
            shared = _Shared(_walked(root, components, create=create))
            with _sharing:
                _shared[key] = shared
        try:
            yield shared.handle
        finally:
            with _sharing:
                shared.users -= 1
                left = not shared.users
                if left and _shared.get(key) is shared:
                    del _shared[key]
            if left:
                os.close(shared.fd)

    def _walked(root: str, components: tuple[str, ...], *, create: bool) -> int:
        if create:
            Path(root).mkdir(parents=True, exist_ok=True)
        fd = os.open(root, os.O_RDONLY | os.O_DIRECTORY)  # a link here is the person's own choice
        try:
            for component in components:
                child = _child(fd, component, create=create)
                os.close(fd)
                fd = child
        except BaseException:
            os.close(fd)
            raise
        return fd

    def _child(fd: int, name: str, *, create: bool) -> int:
        try:
            return os.open(name, _DIRECTORY, dir_fd=fd)
        except FileNotFoundError:
            if not create:
                raise
            with suppress(FileExistsError):
                os.mkdir(name, dir_fd=fd)
            return os.open(name, _DIRECTORY, dir_fd=fd)
        except NotADirectoryError:  # what Linux says of a link, too
            mode = os.stat(name, dir_fd=fd, follow_symlinks=False).st_mode
            if stat.S_ISLNK(mode) or stat.S_ISDIR(mode):  # or it was one a moment ago
                raise OSError(errno.ELOOP, "is a link") from None
            return _child(fd, beside_folder(name), create=create)
