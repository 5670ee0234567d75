"""The settings that a bucket's panel shows, and what people look for there and COS has not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import bucket_cors, bucket_facts, bucket_lifecycle, bucket_replication, bucket_website
from cosbrowser.cos.bucket_cors import CorsRule
from cosbrowser.cos.bucket_creation import Area, area_of
from cosbrowser.cos.bucket_facts import Versioning
from cosbrowser.cos.bucket_lifecycle import Archive, Rule
from cosbrowser.cos.bucket_replication import Replication
from cosbrowser.cos.bucket_website import Published
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models.text import number, size, tr
from cosbrowser.ui.dialogs.bucket_cors import CorsDialog
from cosbrowser.ui.dialogs.bucket_lifecycle import LifecycleDialog
from cosbrowser.ui.dialogs.bucket_replication import ReplicationDialog
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.bucket_versioning import VersioningDialog
from cosbrowser.ui.dialogs.bucket_website import WebsiteDialog
from cosbrowser.ui.dialogs.parts import GAP, Disclosure, label, link
from cosbrowser.ui.fields import Field
from cosbrowser.ui.panels.section import INDENT, Section
from cosbrowser.ui.rights import obstacle

_MOST_SHOWN = 50  # rules, and objects that were not replicated


class VersioningSection(Section[Versioning]):
    """On, suspended, or never on."""

    changes = ("PutBucketVersioning",)

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, tr("Versioning"), tr("Change…"))

    def _ask(self, location: Location) -> Call[Versioning]:
        return self.engine.call(self, bucket_facts.versioning, location)

    def _fields_of(self, found: Versioning) -> Iterable[Field]:
        states = {"Enabled": self.tr("on"), "Suspended": self.tr("suspended")}
        return (
            Field(self.tr("Versioning"), states.get(found.status, self.tr("off"))),
            Field(self.tr("Object Lock"), self.tr("on") if found.locked else ""),
            Field(self.tr("Retention policy"), self.tr("yes: excludes versioning") if found.retained else ""),
        )

    def _dialog(self, location: Location, found: Versioning) -> SettingDialog[Versioning]:
        return VersioningDialog.ask(self.window(), self.engine, location, found)


class LifecycleSection(Section[tuple[Rule, ...]]):
    """The rules, each in a line."""

    changes = ("PutBucketLifecycle", "PutBucketLifecycleConfiguration", "DeleteBucketLifecycle")

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, tr("Lifecycle rules"), tr("Edit Rules…"))

    def _ask(self, location: Location) -> Call[tuple[Rule, ...]]:
        return self.engine.call(self, bucket_lifecycle.rules, location)

    def _fields_of(self, found: tuple[Rule, ...]) -> Iterable[Field]:
        return [Field(shown(rule.id), rule_words(rule), long=True) for rule in found[:_MOST_SHOWN]]

    def _words_of(self, found: tuple[Rule, ...]) -> str:
        if len(found) > _MOST_SHOWN:
            return self.tr("and {0} more").format(number(len(found) - _MOST_SHOWN))
        return "" if found else self.tr("No rules.")

    def _dialog(self, location: Location, found: tuple[Rule, ...]) -> SettingDialog[tuple[Rule, ...]]:
        where = self.about.bucket.location if self.about.bucket is not None else ""
        archives = not where or area_of(where) is Area.REGIONAL or where == "che01"
        return LifecycleDialog.ask(self.window(), self.engine, location, found, archives=archives)


class CorsSection(Section[tuple[CorsRule, ...]]):
    """The rules, each in a line."""

    changes = ("PutBucketCors", "DeleteBucketCors")

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, tr("CORS rules"), tr("Edit Rules…"))

    def _ask(self, location: Location) -> Call[tuple[CorsRule, ...]]:
        return self.engine.call(self, bucket_cors.rules, location)

    def _fields_of(self, found: tuple[CorsRule, ...]) -> Iterable[Field]:
        return [Field(", ".join(rule.methods), ", ".join(rule.origins), long=True) for rule in found[:_MOST_SHOWN]]

    def _words_of(self, found: tuple[CorsRule, ...]) -> str:
        return "" if found else self.tr("No web page of another host may use the bucket from a browser.")

    def _dialog(self, location: Location, found: tuple[CorsRule, ...]) -> SettingDialog[tuple[CorsRule, ...]]:
        return CorsDialog.ask(self.window(), self.engine, location, found)


class WebsiteSection(Section[Published]):
    """Its pages and its address."""

    changes = ("PutBucketWebsite", "DeleteBucketWebsite")

    def __init__(self, engine: Engine) -> None:
        self.copy_button = link(tr("Copy Address"))
        super().__init__(engine, tr("Website"), tr("Change…"))
        self.copy_button.hide()
        self.buttons.insertWidget(1, self.copy_button)
        self.copy_button.clicked.connect(self._on_copy)

    def _ask(self, location: Location) -> Call[Published]:
        return self.engine.call(self, bucket_website.published, location)

    def _fields_of(self, found: Published) -> Iterable[Field]:
        website = found.website
        return (
            Field(self.tr("Index page"), website.index),
            Field(self.tr("Error page"), website.error),
            Field(self.tr("All requests go to"), website.redirect),
            Field(self.tr("Routing rules"), number(website.routing) if website.routing else ""),
            Field(self.tr("Address"), self._address(), long=True),
        )

    def _words_of(self, found: Published) -> str:
        return "" if found.website else self.tr("No website.")

    def show_found(self, found: Published) -> None:
        super().show_found(found)
        self.copy_button.setVisible(bool(self._address()))

    def forget(self) -> None:
        super().forget()
        self.copy_button.hide()

    def _address(self) -> str:
        found = self._found
        published = found is not None and bool(found.website)
        return bucket_website.address(found.endpoint, self.about.bucket) if found is not None and published else ""

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address())

    def _dialog(self, location: Location, found: Published) -> SettingDialog[Published]:
        return WebsiteDialog.ask(self.window(), self.engine, location, found.website)


class ReplicationSection(Section[Replication]):
    """The rules, and what could not be copied, which can be tried again."""

    changes = ("PutBucketReplication", "DeleteBucketReplication")

    def __init__(self, engine: Engine) -> None:
        self.retry_button = QPushButton(tr("Try Again"))
        super().__init__(engine, tr("Replication"), tr("Edit Rules…"))
        self.buttons.insertWidget(1, self.retry_button)
        self.retry_button.clicked.connect(self._on_retry)

    def _ask(self, location: Location) -> Call[Replication]:
        return self.engine.call(self, bucket_replication.replication, location)

    def _fields_of(self, found: Replication) -> Iterable[Field]:
        for rule in found.rules:
            what = rule.prefix or self.tr("all objects")
            words = self.tr("{0} to {1}", "objects to a bucket").format(what, rule.target)
            parts = [words, self.tr("with delete markers") if rule.markers else ""]
            parts.append("" if rule.enabled else self.tr("off"))
            yield Field(shown(rule.id), ", ".join(part for part in parts if part), long=True)
        if found.failures:
            count = number(len(found.failures)) + ("+" if found.more else "")
            yield Field(self.tr("Not copied"), count)
            names = [failure.key for failure in found.failures[:_MOST_SHOWN]]
            more = len(found.failures) - len(names)
            lines = [*map(shown, names), *([self.tr("and {0} more").format(number(more))] if more else [])]
            yield Field(self.tr("Objects not copied"), "\n".join(lines), long=True)

    def _words_of(self, found: Replication) -> str:
        if not found.rules:
            return self.tr("No rules: nothing is copied to another bucket.")
        if not found.known:
            return self.tr("What could not be copied, this server does not tell.")
        return "" if found.failures else self.tr("Everything was copied.")

    def show_found(self, found: Replication) -> None:
        super().show_found(found)
        self.retry_button.setVisible(bool(found.failures))
        if not all(rule.plain for rule in found.rules):
            self.edit_button.hide()
            self.say(self.tr("{0} Rules of another program have parts that are not changed here.").format(
                self._words_of(found)).strip())  # fmt: skip
        self._show_rights()

    def forget(self) -> None:
        super().forget()
        self.retry_button.hide()

    @Slot()
    def _show_rights(self) -> None:
        super()._show_rights()
        reason = obstacle(self.engine, self.about, "PutBucketReplicationReattempt")
        self.retry_button.setEnabled(not reason)
        self.retry_button.setToolTip(reason)

    def _dialog(self, location: Location, found: Replication) -> None:
        dialog = ReplicationDialog.ask(self.window(), self.engine, location, found.rules)
        dialog.changed.connect(self._on_rules_changed)

    @Slot()
    def _on_rules_changed(self) -> None:
        self._found = None
        self.read()

    @Slot()
    def _on_retry(self) -> None:
        here = self.about.location
        if here is not None:
            self.retry_button.setEnabled(False)
            call = self.engine.call(self, bucket_replication.reattempt, here)
            self._call = call.then(self.show_found, self._on_refused)

    def _on_refused(self, problem: Problem) -> None:
        self._call = None
        self._show_rights()
        self.problem.show_problem(problem)


class AbsentSection(QWidget):
    """What people look for in a bucket and COS has not, with what it has instead."""

    def __init__(self) -> None:
        super().__init__()
        rows = (
            (tr("Bucket policy"), tr("IAM access policies decide; they are set in the IBM Cloud console.")),
            (tr("Access log"), tr("IBM Cloud Logs receives the events of a bucket; set in the console.")),
            (tr("Notifications"), tr("Code Engine or Event Notifications can follow a bucket.")),
            (tr("Tags of the bucket"), tr("COS tags objects only; service instances have tags in the console.")),
            (tr("Transfer acceleration"), tr("Aspera high-speed transfer instead.")),
            (tr("Requester pays, inventory"), tr("COS has neither.")),
        )
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(INDENT, 0, 0, GAP)
        inside.setSpacing(GAP // 2)
        for name, instead in rows:
            title = label(name)
            title.setEnabled(False)
            inside.addWidget(title)
            inside.addWidget(label(instead, "quiet"))
            inside.addSpacing(GAP // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Disclosure(tr("Not in COS"), content), alignment=Qt.AlignmentFlag.AlignTop)


def rule_words(rule: Rule) -> str:
    """What a lifecycle rule does, in a line."""
    what = [tr("keys beginning with {0}").format(shown(rule.prefix))] if rule.prefix else []
    what += [tr("larger than {0}").format(size(rule.over))] if rule.over is not None else []
    what += [tr("smaller than {0}").format(size(rule.under))] if rule.under is not None else []
    what += [shown(f"{key}={value}") for key, value in rule.tags.items()]
    does: list[str] = []
    if rule.expire_days is not None:
        does.append(tr("deletes after {0} days").format(number(rule.expire_days)))
    if rule.expire_date is not None:
        does.append(tr("deletes on {0}").format(rule.expire_date.isoformat()))
    if rule.markers:
        does.append(tr("removes idle delete markers"))
    if rule.old_days is not None:
        does.append(tr("deletes older versions after {0} days").format(number(rule.old_days)))
    if rule.abort_days is not None:
        does.append(tr("gives up uploads after {0} days").format(number(rule.abort_days)))
    if rule.archive is not None:
        kind = tr("accelerated archive") if rule.archive is Archive.ACCELERATED else tr("archive")
        when = (
            tr("on {0}").format(rule.archive_date.isoformat())
            if rule.archive_date is not None
            else tr("after {0} days").format(number(rule.archive_days or 0))
        )
        does.append(tr("moves to the {0} {1}").format(kind, when))
    words = ", ".join(does)
    words = f"{', '.join(what)}: {words}" if what else words
    return words if rule.enabled else tr("{0} (off)").format(words)
