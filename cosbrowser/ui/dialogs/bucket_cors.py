"""The dialog over the CORS rules of a bucket."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from cosbrowser.cos import bucket_cors
from cosbrowser.cos.bucket_cors import METHODS, MOST_RULES, CorsRule, Fault
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_rules import RulesDialog
from cosbrowser.ui.dialogs.form import Form


class CorsDialog(RulesDialog[CorsRule]):
    """Origins, methods, headers and how long a browser may remember the answer."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, now: tuple[CorsRule, ...]) -> None:
        super().__init__(parent, engine, location, self.tr("CORS rules"), now, MOST_RULES)
        self.begin()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location, now: tuple[CorsRule, ...]) -> CorsDialog:
        """Show it. `now`: what the server had."""
        dialog = cls(parent, engine, location, now)
        dialog.open()
        return dialog

    def _make_form(self) -> QWidget:
        form = Form()
        self.origins = QPlainTextEdit()
        self.origins.setTabChangesFocus(True)
        self.origins.setPlaceholderText("https://www.example.com")
        self.origins.setFixedHeight(74)
        self.methods = {name: QCheckBox(name) for name in METHODS}
        boxes = QWidget()
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self.methods.values():
            row.addWidget(box)
            box.toggled.connect(self.edited)
        row.addStretch(1)
        self.headers, self.exposed, self.age = QLineEdit(), QLineEdit(), QLineEdit()
        self.headers.setPlaceholderText(self.tr("none, or * for all"))
        self.exposed.setPlaceholderText(self.tr("ETag, x-amz-meta-name"))
        self.age.setPlaceholderText(self.tr("as the browser likes"))
        form.add(self.tr("Origins, one a line"), self.origins)
        form.add(self.tr("Methods"), boxes)
        form.add(self.tr("Request headers"), self.headers)
        form.add(self.tr("Shown to scripts"), self.exposed)
        form.add(self.tr("Remembered, seconds"), self.age)
        self.origins.textChanged.connect(self.edited)
        for edit in (self.headers, self.exposed, self.age):
            edit.textChanged.connect(self.edited)
        return form

    def _new_rule(self) -> CorsRule:
        return CorsRule((), ("GET",))

    def _name_of(self, rule: CorsRule) -> str:
        if not rule.origins:
            return self.tr("New rule")
        return rule.origins[0] if rule.origins[0] != "*" else self.tr("Any origin")

    def _show_rule(self, rule: CorsRule) -> None:
        self.origins.setPlainText("\n".join(rule.origins))
        for name, box in self.methods.items():
            box.setChecked(name in rule.methods)
        self.headers.setText(", ".join(rule.headers))
        self.exposed.setText(", ".join(rule.exposed))
        self.age.setText("" if rule.age is None else str(rule.age))

    def _rule(self) -> CorsRule:
        age = self.age.text().strip()
        return replace(
            self.rules[self.list.currentRow()],
            origins=tuple(self.origins.toPlainText().split()),
            methods=tuple(name for name, box in self.methods.items() if box.isChecked()),
            headers=_names(self.headers.text()),
            exposed=_names(self.exposed.text()),
            age=(int(age) if age.isdecimal() else -1) if age else None,
        )

    def _wrong(self, rule: CorsRule, others: tuple[CorsRule, ...]) -> str:
        if rule.age is not None and not 0 <= rule.age < 2**31:
            return self.tr("How long it is remembered is a number of seconds.")
        fault = bucket_cors.fault(rule)
        words = {
            Fault.ORIGINS: self.tr("It needs an origin: https:// and the host of the page, or * for any."),
            Fault.ORIGIN: self.tr("An origin is https:// and a host, without a path; * stands for any part, once."),
            Fault.METHODS: self.tr("It needs at least one method."),
            Fault.HEADER: self.tr("Headers are names divided by commas; * may stand in those of requests, once each."),
        }
        return words[fault] if fault is not None else ""

    def _send(self) -> Call[tuple[CorsRule, ...]]:
        return self.engine.call(self, bucket_cors.set_rules, self.location, tuple(self.rules))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
