"""The keys of the actions: those the program comes with, and what a person made of them.

Kept as a map from the name of an action to its keys; what is not in it has the keys it comes with. A change reaches
all windows at once.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from cosbrowser import settings as known
from cosbrowser.settings import Settings
from cosbrowser.ui.actions import Actions, say_keys

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keymap(QObject):
    """The keys of one window's actions; a child of that window."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self.actions = {action.objectName(): action for action in actions.all() if action.objectName()}
        self._defaults = {name: list(action.shortcuts()) for name, action in self.actions.items()}
        self.apply()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action as a person reads them."""
        return readable(self.actions[name].shortcuts())

    def is_own(self, name: str) -> bool:
        """Whether a person chose the keys."""
        return name in self._chosen()

    def owner(self, key: QKeySequence, besides: str = "") -> str:
        """The name of the action that has this key; empty when it is free."""
        typed = key.toString(_PORTABLE)
        for name, action in self.actions.items():
            if name != besides and typed in _texts(action.shortcuts()):
                return name
        return ""

    def assign(self, name: str, key: QKeySequence, *, beside: bool = False) -> None:
        """Give an action this key, in place of those it has or `beside` them. Another that has it loses it."""
        typed, chosen = key.toString(_PORTABLE), self._chosen()
        other = self.owner(key, besides=name)
        if other:
            chosen[other] = [text for text in _texts(self.actions[other].shortcuts()) if text != typed]
        mine = [text for text in _texts(self.actions[name].shortcuts()) if text != typed] if beside else []
        chosen[name] = [*mine, typed]
        self._keep(chosen)

    def remove(self, name: str) -> None:
        """Leave an action without keys."""
        self._keep(self._chosen() | {name: []})

    def reset(self, name: str) -> None:
        """The keys that the action came with. An action that has got one of them since loses it."""
        chosen = self._chosen()
        chosen.pop(name, None)
        mine = set(_texts(self._defaults[name]))
        for other, keys in list(chosen.items()):
            chosen[other] = [key for key in keys if key not in mine]
        self._keep(chosen)

    def reset_all(self) -> None:
        """All actions as they came."""
        self._keep({})

    def apply(self) -> None:
        """Give the actions of this window their keys."""
        chosen = self._chosen()
        for name, action in self.actions.items():
            keys = [QKeySequence(key) for key in chosen[name]] if name in chosen else self._defaults[name]
            if _texts(keys) != _texts(action.shortcuts()):
                action.setShortcuts(keys)
                say_keys(action)
        self.changed.emit()

    def _chosen(self) -> dict[str, list[str]]:
        """What is kept: of actions that there are, without what is no key."""
        rows = self._settings.get(known.SHORTCUTS)
        return {
            name: [key for key in keys.split(" ") if key and not QKeySequence(key).isEmpty()]
            for name, keys in rows
            if name in self.actions
        }

    def _keep(self, chosen: dict[str, list[str]]) -> None:
        rows = [(name, " ".join(keys)) for name, keys in sorted(chosen.items()) if keys != _texts(self._defaults[name])]
        self._settings.set(known.SHORTCUTS, tuple(rows))
        for window in QApplication.topLevelWidgets():
            for keymap in window.findChildren(Keymap):
                keymap.apply()


def readable(keys: Iterable[QKeySequence]) -> tuple[str, ...]:
    """Keys as they are typed, each once; without those of a few keyboards ("Exit", "Find", "Refresh")."""
    plain = (key for key in keys if key[0].key() < Qt.Key.Key_Back)  # pyright: ignore[reportIndexIssue] - stubs lack it
    return tuple(dict.fromkeys(key.toString(_NATIVE) for key in plain))


def types_text(key: QKeySequence) -> bool:
    """Whether the key is one that a person types with: it must stay free for fields and for typing ahead."""
    pressed = key[0]  # pyright: ignore[reportIndexIssue] - stubs lack it
    return not pressed.keyboardModifiers() & _MODIFIERS and int(Qt.Key.Key_Space) < int(pressed.key()) < 0x01000000


def _texts(keys: Iterable[QKeySequence]) -> list[str]:
    return [key.toString(_PORTABLE) for key in keys]


def plain_text(action: QAction) -> str:
    """What an action is called, without the signs of menus."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
