"""Each rule of the last part of IBM's SDK guide, and of its limits, with the tests that hold it: none is left out."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

RULES = {
    # Add a protection configuration to an existing bucket
    "minimum, default, maximum: 0 to 365,243 days, in this order": (
        "test_limits_of_a_policy_are_told_and_only_what_is_right_is_sent"
    ),
    "only on an empty bucket; not with versioning, Object Lock, replication": "test_what_excludes_a_policy",
    "a bucket with a policy gets no versioning": "test_versioning_is_not_offered_beside_a_policy",
    "a bucket with a policy gets no Object Lock": "test_a_policy_excludes_object_lock",
    "a policy cannot be removed; permanent retention is never taken back": (
        "test_permanent_retention_is_explained_twice_and_the_name_typed"
    ),
    "no deletion until the retention has expired": "test_deletion",
    "no deletion until all legal holds are removed": (
        "test_a_legal_hold_forbids_deletion_after_the_retention_until_it_is_removed"
    ),
    "no overwriting until then; overwritten, it is under retention again": "test_overwriting_by_a_drop",
    "a change of metadata overwrites": "test_changing_metadata",
    "a change of the text overwrites": "test_editing_a_text",
    "a new name copies and deletes": "test_renaming",
    "of a folder as of an object": "test_of_a_folder_what_is_protected_is_looked_up_first_and_the_rest_deleted",
    # Check protection on a bucket
    "the policy is shown": "test_a_policy_is_set_with_its_dates_and_shown",
    # Upload a protected object
    "Retention-Period: seconds within the policy; 0 where the minimum is 0": "test_period_of_an_upload",
    "Retention-Expiration-Date: a date within the policy, never beside a period": "test_date_of_an_upload",
    "neither: the default": "test_new_folders_and_texts_are_taken_by_an_immutable_bucket",
    "Retention-Legal-Hold-Id with the upload": "test_an_upload_in_parts_says_its_retention_and_hold_at_the_end",
    "CompleteMultipartUpload carries them": "test_an_upload_in_parts_says_its_retention_and_hold_at_the_end",
    "CopyObject: COPY or REPLACE": "test_a_copy_keeps_the_retention_of_its_source_or_gets_another",
    "files dropped on the bucket": "test_files_dropped_on_a_bucket_are_kept_as_was_set_for_it",
    # Add or remove a legal hold
    "1 to 64 characters of the set; one that is there is told": "test_the_name_of_a_hold_is_judged_as_it_is_typed",
    "100 holds at most": "test_the_hundredth_hold_is_possible_and_the_next_is_not_offered",
    "no holds without retention": "test_holds_are_not_offered_where_there_is_no_retention",
    "one that some have is added to the others": "test_a_hold_that_some_have_is_added_to_the_others_only",
    "Manager permissions": "test_holds_need_the_role_manager",
    # Extend the retention period
    "three ways, and a new period": "test_a_retention_is_extended_in_each_way",
    "to a new date": "test_a_retention_is_extended_to_a_date",
    "only longer, within the maximum from now": "test_extensions_are_judged_before_they_are_sent",
    "indefinite retention may get an end within the policy": (
        "test_indefinite_retention_may_be_made_finite_within_the_bounds_of_the_bucket"
    ),
    "permanent retention never": "test_permanent_retention_is_not_offered_to_be_extended",
    "of many objects, each judged by itself": "test_many_are_extended_with_a_plan_and_results_of_each",
    # List legal holds
    "creation, period, expiry": "test_an_object_says_how_long_it_is_kept_by_the_clock_of_the_server",
    "each hold and since when": "test_holds_are_added_listed_and_removed",
    "no retention: nothing to list": "test_an_object_without_retention_says_so",
}


def _tests() -> set[str]:
    here = Path(__file__).parent
    trees = [ast.parse((here / name).read_text()) for name in ("test_retention.py", "test_rules.py")]
    return {node.name for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("rule", RULES)
def test_the_rule_has_a_test_through_widgets(rule: str) -> None:
    assert RULES[rule] in _tests()
