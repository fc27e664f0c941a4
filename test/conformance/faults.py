"""Faults that tools for contact centres really have, planted one at a time into the reference of the kit.

Prints a JSON line for each: its name, the question that should notice it, what run.py says, and the answers, so that
run.mjs can be asked the same. The first line is the reference as it is, on all questions.
"""

import json
import math
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
sys.dont_write_bytecode = True
sys.path[:0] = [str(FIXTURES), str(FIXTURES / "reference")]

from answers import answer  # noqa: E402
from run import is_right, judge, read_questions  # noqa: E402


def changed(question, change):
    """The right answer to a changed input."""
    return lambda case: answer(question, change(json.loads(json.dumps(case))))


def with_fields(**fields):
    return lambda case: case | {name: make(case) for name, make in fields.items()}


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def mean_of_means(case):
    rows = [row for row in case["intervals"] if row["answered"]]
    aht = mean(row["ahtSeconds"] for row in rows)
    return answer("day-totals", case) | {"ahtSeconds": aht}


def mean_of_levels(case):
    rows = [row for row in case["intervals"] if row["offered"]]
    return answer("day-totals", case) | {"serviceLevel": mean(r["answeredInTime"] / r["offered"] for r in rows)}


def mean_of_occupancies(case):
    rows = case["intervals"]
    busy = mean(row["answered"] * row["ahtSeconds"] / row["staffedSeconds"] for row in rows)
    return answer("day-totals", case) | {"occupancy": busy}


def level_of_answered(case):
    rows = case["intervals"]
    level = sum(row["answeredInTime"] for row in rows) / sum(row["answered"] for row in rows)
    return answer("day-totals", case) | {"serviceLevel": level}


def below_the_answer_time(case):
    """A wait of exactly the answer time is taken as late."""
    calls = [call | {"waitSeconds": call["waitSeconds"] + 1e-6} for call in case["calls"]]
    return answer("call-log", case) | {
        field: value
        for field, value in answer("call-log", case | {"calls": calls}).items()
        if field.startswith("served")
    }


def asa_of_those_who_waited(case):
    waits = [call["waitSeconds"] for call in case["calls"] if call["outcome"] == "answered" and call["waitSeconds"] > 0]
    return answer("call-log", case) | {"asaSeconds": mean(waits)}


def mean_percentage(case):
    """MAPE in the place of WAPE, intervals without contacts left out."""
    pairs = [(a, f) for a, f in zip(case["actuals"], case["forecasts"]) if a and f is not None]
    return answer("forecast-errors", case) | {"wape": mean(abs(a - f) / a for a, f in pairs)}


def bias_turned_round(case):
    right = answer("forecast-errors", case)
    return right | {"bias": -right["bias"]}


def unknown_is_none(case):
    return answer("forecast-errors", case | {s: [v or 0 for v in case[s]] for s in ("actuals", "forecasts")})


def days_of_365(case):
    right = answer("dates", case)
    first, last = (date.fromisoformat(case[end]) for end in ("from", "to"))
    days = (last.year - first.year) * 365 + (last.timetuple().tm_yday - first.timetuple().tm_yday)
    return right | {"days": days}


def week_of_the_calendar_year(case):
    last = date.fromisoformat(case["to"])
    return answer("dates", case) | {"isoYear": last.year, "isoWeek": (last.timetuple().tm_yday - 1) // 7 + 1}


def day_of_24_hours(case):
    return {"intervals": 86400 // case["intervalSeconds"]}


def by_the_wall_clock(case):
    """The interval that the wall clock shows: the hour that comes twice has one set of intervals."""
    from zoneinfo import ZoneInfo

    local = datetime.fromisoformat(case["instant"].replace("Z", "+00:00")).astimezone(ZoneInfo(case["timeZone"]))
    minutes = local.hour * 60 + local.minute
    return answer("interval-of-instant", case) | {"interval": minutes * 60 // case["intervalSeconds"]}


def shift_on_paper(case):
    return {"hours": (case["endMinutes"] - case["startMinutes"] - case["unpaidMinutes"]) / 60}


def break_is_work(case):
    return answer("shift-hours", case | {"unpaidMinutes": 0})


def night_ends_at_midnight(case):
    """A window past midnight is cut off there."""
    if case["nightFromMinutes"] <= case["nightToMinutes"]:
        return answer("night-hours", case)
    return answer("night-hours", case | {"nightToMinutes": 1440})


def rest_on_paper(case):
    """Rests by the wall clock, hours of a clock change not seen."""
    duties = [duty | {end: duty[end][:19] + "+00:00" for end in ("start", "end")} for duty in case["duties"]]
    return answer("roster-rules", case | {"duties": duties})


def limit_is_a_breach(case):
    """What just reaches a limit is taken for a breach."""
    rule = case["rule"]
    hair = {"minRestHours": {"hours": rule.get("hours", 0) + 1e-9}, "maxDaysInARow": {"days": rule.get("days", 0) - 1}}
    less = {"hours": rule.get("hours", 0) - 1e-9}
    return answer("roster-rules", case | {"rule": rule | hair.get(rule["kind"], less)})


def breaks_are_hours(case):
    return answer("roster-rules", case | {"duties": [duty | {"unpaidMinutes": 0} for duty in case["duties"]]})


def any_week_for_a_week(case):
    """Seven days in a row in the place of a week from Monday."""
    rule = case["rule"]
    if rule["kind"] == "maxHoursInWeek":
        return answer("roster-rules", case | {"rule": rule | {"kind": "maxHoursInDays", "days": 7}})
    return answer("roster-rules", case)


def percent_on_top(case):
    """Shrinkage added instead of divided out."""
    return {"scheduledAgents": math.ceil(case["agents"] * (1 + case["shrinkage"]) - 1e-9)}


def float_noise(case):
    return {"scheduledAgents": math.ceil(case["agents"] / (1 - case["shrinkage"]))}


def rounded_to_the_nearest(case):
    return {"scheduledAgents": round(case["agents"] / (1 - case["shrinkage"]))}


def all_shares_added(case):
    total = 1 - sum(component["share"] for component in case["shrinkage"])
    scheduled = math.ceil(case["agents"] / total - 1e-9)
    return {"scheduledAgents": scheduled, "paidAgents": scheduled}


def one_base(case):
    return {"shares": [reason["hours"] / case["paidHours"] for reason in case["lost"]]}


def utilisation_is_occupancy(case):
    right = answer("paid-hours", case)
    return right | {"occupancy": right["handlingOfPaid"]}


def noisy_occupancy(case):
    load = case["contacts"] * case["ahtSeconds"] / case["intervalSeconds"]
    return {"agents": math.ceil(load / case["maxOccupancy"])}


def strict_target(case):
    """A target that is met exactly is taken as missed."""
    return answer("ties", case | {"targetServiceLevel": case["targetServiceLevel"] + 1e-12})


def per_hour(case):
    return answer("agents", case | {"intervalSeconds": 3600})


def erlang_b_for_c(case):
    right = answer("erlang-c", case)
    blocking = answer("erlang-b", case)["blockingProbability"]
    return right | {"waitProbability": blocking}


def adherence_is_conformance(case):
    right = answer("adherence", case)
    return right | {"exceptionsKept": right["conformancePosition"]}


def exceptions_lost(case):
    return answer("adherence", case | {"exceptions": []})


def day_and_week(case):
    """Overtime of the day counted towards the week again."""
    rule = case["rule"]
    hours, beyond = case["hoursByDay"], rule.get("dayBeyondHours", 24)
    twice = sum(max(0, day - beyond) for day in hours)
    extra = max(0, min(twice, sum(hours) - rule["weekBeyondHours"])) * (rule["multiplier"] - 1)
    return {"pay": answer("week-pay", case)["pay"] + extra * case["hourlyRate"]}


def premium_alone(case):
    """The multiplier taken as what comes on top, less one."""
    multipliers = {kind: value - 1 for kind, value in case["multipliers"].items()}
    return answer("overtime-pay", case | {"multipliers": multipliers})


def added_shrinkage(case):
    both = case["inOfficeShrinkage"] + case["outOfOfficeShrinkage"]
    return answer("cost-per-contact", case | {"inOfficeShrinkage": both, "outOfOfficeShrinkage": 0})


def without_occupancy(case):
    return answer("cost-per-contact", case | {"occupancy": 1})


def billed_as_spoken(case):
    return {"billedSeconds": case["seconds"]}


def each_by_itself(case):
    return {"amounts": [round(amount, case["decimals"]) for amount in case["amounts"]]}


def everybody_twice(case):
    """Each queue staffed with all who have its skill: cross-trained people counted once for each."""
    right = answer("skill-agents", case)
    return right | {"pooledAgents": right["dedicatedAgents"]}


def no_priority(case):
    """Waits of a single queue for everything."""
    right = answer("skill-waits", case)
    waits = (right["averageWaitSecondsOfA"] + right["averageWaitSecondsOfB"]) / 2
    return right | {"averageWaitSecondsOfA": waits, "averageWaitSecondsOfB": waits}


HALF_PATIENCE = with_fields(patienceInAht=lambda case: 1 / case["patienceInAht"])
MEDIAN = with_fields(patienceInAht=lambda case: case["patienceInAht"] * math.log(2))
FIRST_DEFINITION = with_fields(serviceLevelDefinition=lambda case: "servedWithin")

FAULTS = [
    ("the mean of the intervals' handle times", "day-totals", mean_of_means),
    ("the mean of the intervals' service levels", "day-totals", mean_of_levels),
    ("the mean of the intervals' occupancies", "day-totals", mean_of_occupancies),
    ("the service level of the answered alone", "day-totals", level_of_answered),
    ("waits below the answer time, not up to it", "call-log", below_the_answer_time),
    ("ASA of those who waited", "call-log", asa_of_those_who_waited),
    ("the mean of percentages for WAPE", "forecast-errors", mean_percentage),
    ("bias as forecast minus actual", "forecast-errors", bias_turned_round),
    ("unknown values as zeros", "forecast-errors", unknown_is_none),
    ("a year of 365 days", "dates", days_of_365),
    ("weeks from 1 January", "dates", week_of_the_calendar_year),
    ("every day has 24 hours", "half-hours", day_of_24_hours),
    ("the hour that comes twice is one", "interval-of-instant", by_the_wall_clock),
    ("a night shift lasts 8 hours on every date", "shift-hours", shift_on_paper),
    ("an unpaid break is work", "shift-hours", break_is_work),
    ("the night ends at midnight", "night-hours", night_ends_at_midnight),
    ("rests by the wall clock", "roster-rules", rest_on_paper),
    ("just reaching a limit is a breach", "roster-rules", limit_is_a_breach),
    ("unpaid breaks count as hours", "roster-rules", breaks_are_hours),
    ("any seven days for a week from Monday", "roster-rules", any_week_for_a_week),
    ("shrinkage on top, not divided out", "shrinkage", percent_on_top),
    ("rounding up the noise of floating point", "shrinkage", float_noise),
    ("heads rounded to the nearest", "shrinkage", rounded_to_the_nearest),
    ("shares of different bases added", "shrinkage-components", all_shares_added),
    ("all lost hours by paid hours", "measured-shrinkage", one_base),
    ("utilisation of paid hours as occupancy", "paid-hours", utilisation_is_occupancy),
    ("occupancy rounded up with its noise", "occupancy", noisy_occupancy),
    ("a target that is met exactly is missed", "ties", strict_target),
    ("contacts of a half-hour by the hour", "agents", per_hour),
    ("Erlang B for the chance to wait", "erlang-c", erlang_b_for_c),
    ("patience as a rate, not a mean", "erlang-a", changed("erlang-a", HALF_PATIENCE)),
    ("patience as a median, not a mean", "erlang-a", changed("erlang-a", MEDIAN)),
    ("one service level for all four", "service-level-definitions", changed("service-level-definitions", FIRST_DEFINITION)),
    ("conformance for adherence", "adherence", adherence_is_conformance),
    ("exceptions not granted", "adherence", exceptions_lost),
    ("overtime of the day again in the week", "week-pay", day_and_week),
    ("the multiplier as what comes on top", "overtime-pay", premium_alone),
    ("shrinkage at work and absence added", "cost-per-contact", added_shrinkage),
    ("nobody ever waits for a contact", "cost-per-contact", without_occupancy),
    ("calls billed by the second", "billed-seconds", billed_as_spoken),
    ("each amount rounded by itself", "apportion", each_by_itself),
    ("cross-trained people counted for each skill", "skill-agents", everybody_twice),
    ("no priority between queues", "skill-waits", no_priority),
]


def main():
    questions = {question["name"]: question for question in read_questions()}
    tell("none", list(questions.values()), answer)
    for name, asked, answers in FAULTS:
        # A few cases show a fault of the dear ones as well.
        question = questions[asked] | {"cases": questions[asked]["cases"][:20]}
        tell(name, [question], lambda _, case: answers(case))


def tell(fault, questions, answers):
    replies = [
        {"id": case["id"], "answer": answers(question["name"], case["input"])}
        for question in questions
        for case in question["cases"]
    ]
    print(json.dumps({"fault": fault, "isRight": is_right(judge(questions, replies)), "replies": replies}))


main()
