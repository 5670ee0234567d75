"""The colours by their meaning. No Qt: values that anything may read."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`. Text on each of its grounds has a contrast of at least 4.5:1."""

    background: str  # content
    side: str  # places, status line, titles of panels
    raised: str  # menus, tooltips, pop-ups
    line: str  # hairlines
    strong_line: str  # borders of what can be typed into or ticked
    text: str
    quiet: str  # secondary columns, captions, placeholders
    disabled: str
    accent: str  # focus, links, folders, progress
    selection: str
    selection_away: str  # the selection of a view that has no focus
    hover: str
    pressed: str
    button: str  # the one primary button
    button_hover: str
    on_button: str
    good: str
    caution: str
    bad: str
    track: str  # the empty part of a progress bar


LIGHT = Tokens(
    background="#ffffff",
    side="#f4f5f7",
    raised="#ffffff",
    line="#e3e5e9",
    strong_line="#8d9096",
    text="#161616",
    quiet="#62676f",
    disabled="#a8adb5",
    accent="#0f62fe",
    selection="#dbe8ff",
    selection_away="#e4e7ec",
    hover="#eef1f5",
    pressed="#e0e4ea",
    button="#0f62fe",
    button_hover="#0050e6",
    on_button="#ffffff",
    good="#198038",
    caution="#8e6a00",
    bad="#da1e28",
    track="#e3e5e9",
)

DARK = Tokens(
    background="#161616",
    side="#1c1c1c",
    raised="#262626",
    line="#393939",
    strong_line="#8d8d8d",
    text="#f4f4f4",
    quiet="#a8a8a8",
    disabled="#6f6f6f",
    accent="#4589ff",
    selection="#1d3358",
    selection_away="#2f2f2f",
    hover="#2a2a2a",
    pressed="#393939",
    button="#0f62fe",
    button_hover="#0050e6",
    on_button="#ffffff",
    good="#42be65",
    caution="#f1c21b",
    bad="#fa4d56",
    track="#393939",
)


def high_contrast(chosen: Tokens) -> Tokens:
    """The same meanings in black and white, with nothing quiet about them: text at 7:1, lines at 4.5:1."""
    if chosen.background > "#8":
        return replace(
            chosen, side="#ffffff", raised="#ffffff", line="#161616", strong_line="#161616", text="#000000",
            quiet="#000000", disabled="#5c5c5c", accent="#0039b3", selection="#b8d2ff", selection_away="#d0d0d0",
            hover="#e0e0e0", pressed="#c6c6c6", button="#0039b3", button_hover="#00277a", good="#0b5220",
            caution="#5c4300", bad="#a2121b", track="#ffffff",
        )  # fmt: skip
    return replace(
        chosen, background="#000000", side="#000000", raised="#000000", line="#f4f4f4", strong_line="#f4f4f4",
        text="#ffffff", quiet="#ffffff", disabled="#b0b0b0", accent="#8ab8ff", selection="#0b3a8c",
        selection_away="#3d3d3d", hover="#303030", pressed="#4a4a4a", button="#0353e9", button_hover="#0043ce",
        good="#6fdc8c", caution="#f1c21b", bad="#ff9ea4", track="#000000",
    )  # fmt: skip
