"""One entry that a model cannot work with spoils an array of good ones, wherever it stands."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exhibit.models.calls import SERIES, calls

CALLS = {call.name: call for call in calls()}


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("camera_scheme.displaced", {"prevented": [0.2, 1]}, "prevented must be below 1"),
        ("contact_records.records", {"meetings": [[0, 1], [2, 2]]}, "meetings must be of two people"),
        ("contact_records.records", {"meetings": [[0, 1], [1, 3]]}, "meetings must be of people from 0 to 2"),
        ("effect_sizes.fisher_z", {"correlation": [0.5, -1]}, "correlation must lie between -1 and 1"),
        ("epidemic.removal_ratio", {"left": [83, 100]}, "left must be below well; got 100"),
        ("error_rates.error_rates", {"high_true": [4, 0], "low_true": [2, 0]}, "counted as true"),
        ("error_rates.error_rates", {"high_false": [3, 0], "low_false": [5, 0]}, "counted as false"),
        ("error_rates.error_rates", {"high_true": [4, 0], "high_false": [3, 0]}, "counted as high"),
        ("error_rates.forced_false_alarm", {"prevalence": [0.2, 1]}, "prevalence must be below 1"),
        ("glances.contrast", {"cell": [1, 0], "lodge": [2, 0]}, "cell and lodge must not both be 0"),
        ("inequality.gini", {"values": [[1, 2], [0, 0]]}, "values must not all be 0"),
        ("inspection_game.equilibrium", {"inspection_cost": [1, 5]}, "inspection_cost must be below"),
        ("interrupted_series.mean_change", {"series": [SERIES, [0] * 4 + SERIES[4:]]}, "mean above 0"),
        ("laplace_noise.half_width", {"share": [0.5, 1]}, "share must be below 1"),
        ("proportion.estimated_share", {"successes": [4, 11]}, "at most tries; got 11 of 10"),
        ("publication_bias.printed_mean", {"effect": [0, -99], "drawer": [0.3, 0]}, "drawer must be above 0"),
        ("randomised_response.estimated_share", {"noise": [0.5, 1]}, "noise must be below 1"),
        ("ring_sight.asymmetry", {"seen": [0.5, 0], "seen_back": [0.2, 0]}, "must not both be 0"),
        ("ring_sight.observer_places", {"observers": [[30, 0], [0, 0]]}, "observers must stand from"),
        ("ring_sight.observer_places", {"observers": [[30, 0], [99, 0]]}, "observers must stand from"),
        ("rook_domination.seen_crossings", {"cameras": [[0, 0], [3, 0]]}, "cameras must stand inside 3 rows"),
        ("rook_domination.seen_crossings", {"cameras": [[0, 0], [0, 5]]}, "cameras must stand inside 3 rows"),
        ("screening.precision", {"hit_rate": [0.9, 0], "false_rate": [0.1, 0]}, "at least one kind of alert"),
        ("screening.break_even_prevalence", {"hit_rate": [0.9, 0], "false_rate": [0.1, 0]}, "both be 0"),
        ("screening.one_face_rate", {"list_rate": [0.1, 1]}, "list_rate must be below 1"),
        ("screening.share_of_wrong_alerts", {"group": [0.2, 1], "ratio": [4, 0]}, "ratio must be above 0"),
        ("set_cover.greedy_cover", {"sees": [[True, False], [True, False]]}, "sees must see every spot"),
        ("set_cover.coverage", {"order": [1, 2]}, "order must be a list of places from 0 to 1"),
    ],
)
def test_one_bad_entry_is_enough(name: str, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        CALLS[name](**arguments)


@pytest.mark.parametrize(
    ("name", "chances"),
    [
        ("camera_scheme.displaced", ["prevented", "moved"]),
        ("civil_violence.Regime", ["citizen_density", "cop_density", "legitimacy"]),
        ("civil_violence.boldness", ["hardship", "aversion"]),
        ("contact_records.records", ["carries", "ill"]),
        ("contact_tracing.Disease", ["silent", "surroundings"]),
        ("contact_tracing.with_tracing", ["isolation", "tracing"]),
        ("discrete_laplace.half_width", ["share"]),
        ("error_rates.forced_false_alarm", ["prevalence", "precision", "miss"]),
        ("inspection_game.expected_gain_of_breach", ["look"]),
        ("interrupted_series.wandering_series", ["memory"]),
        ("laplace_noise.half_width", ["share"]),
        ("publication_bias.literature", ["drawer"]),
        ("publication_bias.printed_mean", ["drawer"]),
        ("publication_bias.printed_share", ["drawer"]),
        ("randomised_response.answers", ["noise"]),
        ("randomised_response.coin_error", ["noise"]),
        ("randomised_response.estimated_share", ["yes", "noise"]),
        ("randomised_response.privacy_loss", ["noise"]),
        ("randomised_response.rappor_losses", ["noise", "p", "q"]),
        ("randomised_response.standard_error", ["share", "noise"]),
        ("ring_sight.asymmetry", ["seen", "seen_back"]),
        ("screening.all_of", ["rate"]),
        ("screening.any_of", ["rate"]),
        ("screening.break_even_prevalence", ["hit_rate", "false_rate"]),
        ("screening.expected_alerts", ["prevalence", "hit_rate", "false_rate"]),
        ("screening.list_false_rate", ["one_face"]),
        ("screening.one_face_rate", ["list_rate"]),
        ("screening.precision", ["prevalence", "hit_rate", "false_rate"]),
        ("screening.share_of_wrong_alerts", ["group"]),
        ("student_t.two_sided", ["level"]),
        ("watching_belief.first_breach", ["leaving", "risk"]),
        ("watching_belief.look_chances", ["leaving"]),
        ("watching_belief.looks_distribution", ["look"]),
    ],
)
def test_no_chance_or_share_is_below_0_or_above_1(name: str, chances: list[str]) -> None:
    for chance in chances:
        for outside in (-0.01, 1.01):
            words = rf"^{chance} must be a number (from 0|above 0 and up) to 1; got {outside}$"
            with pytest.raises(ValueError, match=words):
                CALLS[name](**{chance: outside})


@pytest.mark.parametrize(
    ("name", "amounts"),
    [
        ("art_gallery.comb", ["height", "back"]),
        ("camera_scheme.displaced", ["crimes", "control_crimes"]),
        ("camera_scheme.percentage_change", ["odds_ratio"]),
        ("contact_tracing.Disease", ["reproduction", "shape", "scale", "sd_log"]),
        ("discrete_laplace.half_width", ["share", "scale"]),
        ("epidemic.course", ["well", "rho", "days_ill"]),
        ("epidemic.never_ill", ["well", "rho"]),
        ("epidemic.removal_ratio", ["well", "left"]),
        ("epidemic.share_before", ["well", "ill", "rho", "days_ill"]),
        ("error_rates.forced_false_alarm", ["precision"]),
        ("generation_time.reproduction_number", ["shape", "scale"]),
        ("generation_time.weibull_density", ["days", "shape", "scale"]),
        ("glances.unseen_chance", ["glance"]),
        ("inspection_game.equilibrium", ["gain", "fine", "inspection_cost", "breach_damage"]),
        ("inspection_game.expected_gain_of_breach", ["gain", "fine"]),
        ("interrupted_series.fit_ratio", ["series", "beside"]),
        ("laplace_noise.chance_beyond", ["epsilon", "sensitivity"]),
        ("laplace_noise.spent", ["epsilon"]),
        ("load_curve.found", ["threshold"]),
        ("load_curve.switchings", ["threshold"]),
        ("meta_analysis.pool", ["variances"]),
        ("publication_bias.literature", ["errors"]),
        ("publication_bias.printed_mean", ["error"]),
        ("publication_bias.study_errors", ["smallest", "largest"]),
        ("randomised_response.privacy_loss", ["noise"]),
        ("randomised_response.rappor_losses", ["noise", "p", "q"]),
        ("ring_plan.RingPlan", ["front", "back"]),
        ("score_gaming.reach", ["cost"]),
        ("threshold_cascade.critical_sd", ["mean"]),
        ("threshold_cascade.normal_thresholds", ["sd"]),
        ("threshold_cascade.share_willing", ["sd"]),
        ("uniqueness.birth_date_cells", ["years"]),
        ("watching_belief.first_breach", ["prior"]),
    ],
)
def test_what_must_be_above_0_is_not_0(name: str, amounts: list[str]) -> None:
    for amount in amounts:
        words = rf"^{amount} must be a (number|whole number or a fraction) above 0.*; got 0$"
        with pytest.raises(ValueError, match=words):
            CALLS[name](**{amount: 0})
