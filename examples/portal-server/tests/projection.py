#!/usr/bin/env python3
"""The replay's answers and the import's counts, worked out independently: only csv and datetime, no library of ours.

    projection.py replay FILE MOMENT...         what was open at each local moment, as the replay prints it
    projection.py facilities FILE[:KIND]...     counts of importing these files one after another into one company
"""

import csv
import sys
from datetime import datetime, timedelta

STEPS = ["dispatched", "enroute", "on_scene", "transporting", "at_hospital"]
AMBULANCES = {"MEDIC", "PRIVATE"}
FORGOTTEN_AFTER = timedelta(hours=12)


def rows(path):
    """Every row that can be read, line by line: no cell of these files spans two lines."""
    with open(path, "rb") as file:
        lines = file.read().removeprefix(b"\xef\xbb\xbf").splitlines()
    header = [name.strip().lower() for name in cells(lines[0])]
    for line in lines[1:]:
        row = cells(line)
        if row and len(row) == len(header):
            yield {name: cell.strip() for name, cell in zip(header, row)}


def cells(line):
    """The cells of a line; none when it is malformed."""
    try:
        return next(csv.reader([line.decode()], strict=True), None)
    except (csv.Error, UnicodeDecodeError):
        return None


def moment(text):
    return datetime.fromisoformat(text) if text else None


def responses(path):
    """The ambulances' responses by call and unit; the last readable row counts."""
    found = {}
    for row in rows(path):
        if row["unit_type"] not in AMBULANCES or not row["call_number"] or not row["unit_id"]:
            continue
        try:
            stamps = {step: moment(row[step]) for step in STEPS + ["available"]}
        except ValueError:
            continue
        found[row["call_number"], row["unit_id"]] = stamps
    return found


def status(stamps, now):
    """The furthest step not after the moment; none once available or forgotten."""
    made = [step for step in STEPS if stamps[step] and stamps[step] <= now]
    if not made or (stamps["available"] and stamps["available"] <= now):
        return None
    if now >= stamps[made[0]] + FORGOTTEN_AFTER:
        return None
    return made[-1]


def replay(path, moments):
    found = responses(path)
    for text in moments:
        if len(moments) > 1:
            print(f"# {text}")
        print("call_number,unit_id,status")
        now = datetime.fromisoformat(text)
        answers = ((call, unit, status(stamps, now)) for (call, unit), stamps in found.items())
        for line in sorted(",".join(answer) for answer in answers if answer[2]):
            print(line)


def plain(text):
    return " ".join(text.split())


def facilities(files):
    """Imports file after file: the last row of a key in a file is what the file says. The kind is for new ones, and an empty
    cell takes nothing away."""
    recorded = {}
    for file in files:
        path, _, _kind = file.partition(":")
        said, counts = {}, dict.fromkeys(["read", "created", "updated", "unchanged", "duplicates", "bad"], 0)
        for row in rows(path):
            counts["read"] += 1
            key = tuple(plain(row[column]).upper() for column in ("npi", "name", "address"))
            names = ("name", "address", "city", "state", "zip", "phone", "provider_num")
            data = tuple(plain(row[column]) for column in names)
            if key in said and said[key][-1] == data:
                counts["duplicates"] += 1
            else:
                said.setdefault(key, []).append(data)
        for key, data in said.items():
            if key not in recorded:
                counts["created"] += 1
                counts["updated"] += len(data) - 1
            else:
                last = tuple(cell or kept for cell, kept in zip(data[-1], recorded[key]))
                counts["unchanged" if recorded[key] == last else "updated"] += len(data)
                data[-1] = last
            recorded[key] = data[-1]
        print(" ".join(f"{name}={count}" for name, count in counts.items()))
    print(f"facilities={len(recorded)}")


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    if command == "replay":
        replay(arguments[0], arguments[1:])
    elif command == "facilities":
        facilities(arguments)
    else:
        sys.exit(__doc__)
