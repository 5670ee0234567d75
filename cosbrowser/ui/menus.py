"""The menu bar and the context menus: the same actions, in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QToolTip, QWidget

from cosbrowser.models.text import tr
from cosbrowser.ui.actions import Actions, Subject

_Groups = Iterable[Iterable[QAction]]
_FillMenu = Callable[[QMenu], object]


class Menu(QMenu):
    """Says why an action is grey when the mouse rests on it, and nothing of the others."""

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        action = self.actionAt(event.pos())
        why = action.statusTip() if action and not action.isEnabled() else ""
        QToolTip.showText(event.globalPos(), why[:1].upper() + why[1:], self)
        return True


def fill_menu_bar(
    bar: QMenuBar, a: Actions, fill_order: _FillMenu, fill_columns: _FillMenu, fill_programs: _FillMenu
) -> None:
    """All menus of the window; the last three put what is possible at the moment into their menus."""
    _fill(_menu(bar, tr("&File")), (
        (a.new_tab, a.new_window),
        (a.upload_files, a.upload_folder, a.upload_with_options),
        (a.new_folder, a.new_text_file, a.new_bucket),
        (a.synchronise, a.show_deleted, a.count),
        (a.hidden_costs, a.empty_bucket, a.delete_bucket),
        (a.close_tab, a.reopen_tab),
        (a.quit,),
    ))  # fmt: skip
    edit = _menu(bar, tr("&Edit"))
    _fill(edit, (
        (a.undo,),
        (a.cut, a.copy, a.paste),
        (a.select_all, a.select_none),
        (a.copy_path,),
        (a.filter, a.find),
        (a.settings,),
    ))  # fmt: skip
    edit.insertMenu(a.filter, _copy_as(a, edit))
    # What is done to rows that are selected is a menu of its own: with it "File" is higher than a small screen.
    chosen = _menu(bar, tr("&Object"))
    _fill(chosen, (
        (a.open, a.edit_object, a.edit_text, a.preview, a.show_in_folder),
        (a.download, a.download_again),
        (a.share,),
        (a.rename, a.duplicate, a.copy_to, a.move_to),
        (a.delete, a.delete_versions),
    ))  # fmt: skip
    programs = _open_with(a, chosen, fill_programs)
    programs.menuAction().setEnabled(a.open_with_other.isEnabled())
    a.open_with_other.enabledChanged.connect(programs.menuAction().setEnabled)
    chosen.insertMenu(a.preview, programs)
    view = _menu(bar, tr("&View"))
    _fill(view, (
        (a.view_table, a.view_outline, a.view_icons),
        (a.show_places, a.show_inspector, a.show_transfers, a.show_activity),
        (a.refresh, a.stop),
        (),
    ))  # fmt: skip
    order = view.addMenu(tr("Sort By"))
    order.aboutToShow.connect(partial(fill_order, order))
    columns = view.addMenu(tr("Columns"))
    columns.aboutToShow.connect(partial(fill_columns, columns))
    appearance = view.addMenu(tr("Appearance"))
    appearance.addActions(list(a.appearances.values()))
    view.addMenu(tr("Language")).addActions(list(a.languages.values()))
    _fill(
        _menu(bar, tr("&Go")),
        (
            (a.back, a.forward, a.up),
            (a.type_path, a.go_to_bucket),
            (a.next_tab, a.previous_tab, a.tab_to_window),
            (a.next_part, a.previous_part),
            (a.add_favourite, a.remove_favourite, a.rename_favourite),
            (a.favourite_up, a.favourite_down),
        ),
    )
    _fill(_menu(bar, tr("&Connection")), (
        (a.new_connection, a.start_demo),
        (a.edit_connection, a.remove_connection),
        (a.manage_connections,),
    ))  # fmt: skip
    transfers = _menu(bar, tr("&Transfers"))
    _fill(
        transfers,
        ((a.pause_all, a.resume_all), (a.cancel_all,), (a.clear_finished, a.export_finished), (a.transfer_settings,)),
    )
    transfers.addMenu(tr("When Uploads Exist")).addActions(list(a.upload_policies.values()))
    transfers.addMenu(tr("When Downloads Exist")).addActions(list(a.download_policies.values()))
    _fill(_menu(bar, tr("&Help")), (
        (a.handbook, a.show_shortcuts, a.command_palette),
        (a.whats_new, a.look_for_version),
        (a.show_log, a.copy_diagnostics),
        (a.about,),
    ))  # fmt: skip


def row_menu(a: Actions, parent: QWidget, fill_programs: _FillMenu) -> QMenu:
    """The menu of selected rows."""
    one_object = a.open_with_other.isEnabled()
    menu = _popup(parent, (
        (
            a.open, *_if_enabled(a.open_apart),
            *((a.edit_object, *_if_enabled(a.edit_text), a.preview) if one_object else ()),
            *_if_enabled(a.show_in_folder),
        ),
        _if_enabled(a.share),
        (a.download, a.download_again),
        (a.cut, a.copy, a.paste),
        (a.rename, a.duplicate, a.copy_to, a.move_to),
        (a.copy_path, a.count, a.add_favourite),
        (a.delete, a.delete_versions),
    ))  # fmt: skip
    if a.share.isEnabled():
        menu.insertMenu(a.count, _copy_as(a, menu))
    if one_object:
        menu.insertMenu(a.preview, _open_with(a, menu, fill_programs))
    return menu


def _copy_as(a: Actions, parent: QWidget) -> QMenu:
    """What can be put into the clipboard for other programs."""
    menu = Menu(tr("Copy As"), parent)
    menu.addActions(list(a.copy_as.values()))
    return menu


def _open_with(a: Actions, parent: QWidget, fill: _FillMenu) -> QMenu:
    """The programs that open the object."""
    menu = Menu(tr("Open With"), parent)
    menu.addAction(a.open_with_other)  # an empty one would not open
    menu.aboutToShow.connect(partial(fill, menu))
    return menu


def empty_menu(a: Actions, parent: QWidget) -> QMenu:
    """The menu of the empty space beside rows: what can be done to the place itself."""
    return _popup(parent, (
        (a.upload_files, a.upload_folder, a.upload_with_options, a.synchronise),
        (a.new_folder, a.new_text_file, *_if_enabled(a.new_bucket)),
        (a.paste, a.select_all),
        (a.copy_path, a.count, a.add_favourite, a.show_deleted, a.refresh),
    ))  # fmt: skip


def place_menu(a: Actions, subject: Subject, parent: QWidget, *, outlined: bool = False) -> QMenu:
    """The menu of a row of the places, or of the outline; without a place, of the space below them."""
    if subject.location is None:
        return _popup(parent, ((a.new_connection, a.start_demo),))
    if not subject.location.bucket:
        opening = (a.open, a.open_apart, a.go_to_bucket, a.refresh)
        return _popup(parent, (opening, (a.new_bucket,), (a.copy_path,), (a.edit_connection, a.remove_connection)))
    is_folder = bool(subject.location.prefix)
    return _popup(parent, (
        (a.open, a.open_apart),
        (a.upload_files, a.upload_folder, a.upload_with_options, a.new_folder),
        (a.download, a.download_again, a.synchronise),
        (a.cut, a.copy, a.paste) if is_folder else (a.paste,),
        (*((a.rename,) if outlined else ()), a.copy_to, a.move_to) if is_folder else (),
        (a.copy_path, a.count, a.show_deleted, a.refresh),
        (a.remove_favourite, a.rename_favourite, a.favourite_up, a.favourite_down)
        if subject.favourite
        else (a.add_favourite,),
        (a.delete, a.delete_versions) if is_folder else (a.hidden_costs, a.empty_bucket, a.delete_bucket),
    ))  # fmt: skip


def _if_enabled(action: QAction) -> tuple[QAction, ...]:
    return (action,) if action.isEnabled() else ()


def _menu(bar: QMenuBar, title: str) -> QMenu:
    menu = Menu(title, bar)
    bar.addMenu(menu)
    return menu


def _popup(parent: QWidget, groups: _Groups) -> QMenu:
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, groups)
    return menu


def _fill(menu: QMenu, groups: _Groups) -> None:
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()  # one at an end, or beside another, is not shown
        menu.addActions(list(group))
