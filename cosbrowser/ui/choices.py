"""What is chosen in the menus and kept in the settings: the view, the appearance, the language, what meets its like."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cosbrowser import settings as known
from cosbrowser.settings import Appearance, CentreView, Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.dialogs.parts import on_pressed
from cosbrowser.ui.tabs import Tabs
from cosbrowser.ui.theme import Theme


class Choices(QObject):
    """Ticks in the menus of a window what holds, and keeps what a person chooses there."""

    said = Signal(str, bool)

    def __init__(self, actions: Actions, settings: Settings, theme: Theme, tabs: Tabs, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._theme = theme
        self._tabs = tabs
        tabs.moved.connect(self._show_view)
        tabs.front_changed.connect(self._show_view)
        theme.changed.connect(self._on_theme_changed)
        for view, action in self._views():
            action.triggered.connect(partial(self._choose_view, view))
        for setting, policies in (
            (known.UPLOAD_CONFLICTS, actions.upload_policies),
            (known.DOWNLOAD_CONFLICTS, actions.download_policies),
        ):
            policies.get(settings.get(setting), policies[""]).setChecked(True)
            for answer, action in policies.items():
                action.triggered.connect(on_pressed(partial(settings.set, setting, answer)))
        for appearance, action in actions.appearances.items():
            action.setChecked(theme.appearance is appearance)
            action.triggered.connect(partial(self._choose_appearance, appearance))
        for code, action in actions.languages.items():
            action.setChecked(settings.get(known.LANGUAGE) == code)
            action.triggered.connect(partial(self._choose_language, code))
        tabs.show_view(settings.get(known.CENTRE_VIEW))
        self._show_view()

    def _choose_view(self, view: CentreView, _checked: bool = False) -> None:
        self._settings.set(known.CENTRE_VIEW, view)
        self._tabs.show_view(view)
        self._show_view()

    @Slot()
    def _show_view(self) -> None:
        dict(self._views())[self._tabs.front.view].setChecked(True)

    def _views(self) -> tuple[tuple[CentreView, QAction], ...]:
        a = self._actions
        return (CentreView.TABLE, a.view_table), (CentreView.OUTLINE, a.view_outline), (CentreView.ICONS, a.view_icons)

    def _choose_appearance(self, appearance: Appearance, _checked: bool = False) -> None:
        self._settings.set(known.APPEARANCE, appearance)
        self._theme.choose(appearance)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._actions.appearances[self._theme.appearance].setChecked(True)

    def _choose_language(self, code: str, _checked: bool = False) -> None:
        self._settings.set(known.LANGUAGE, code)
        self.said.emit(self.tr("The language changes when COS Browser is started again."), False)
