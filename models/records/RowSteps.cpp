// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RowSteps.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace autospace {

namespace {

// The ids that keep their order: a longest increasing run of their new positions.
QSet<Id> steady(const QList<Id>& before, const QList<Id>& after) {
    QHash<Id, qsizetype> position;
    for (qsizetype i = 0; i < after.size(); ++i)
        position.insert(after[i], i);
    std::vector<qsizetype> tails; // indexes into before, by length of the run they end
    std::vector<qsizetype> previous(static_cast<size_t>(before.size()), -1);
    const auto at = [&](qsizetype i) { return position.value(before[i]); };
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!position.contains(before[i])) continue;
        const auto spot = std::ranges::lower_bound(tails, at(i), {}, at);
        if (spot != tails.begin()) previous[static_cast<size_t>(i)] = *std::prev(spot);
        if (spot == tails.end())
            tails.push_back(i);
        else
            *spot = i;
    }
    QSet<Id> kept;
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[static_cast<size_t>(i)])
        kept.insert(before[i]);
    return kept;
}

void push(QList<RowStep>& steps, RowStep step) {
    if (step.count > 0) steps << step;
}

// Removals from the end forwards, so that earlier positions stay valid.
void removeLost(QList<RowStep>& steps, const HeldRun& before, const QSet<Id>& kept) {
    for (qsizetype end = before.ids.size(); end > 0;) {
        qsizetype start = end;
        while (start > 0 && !kept.contains(before.ids[start - 1]))
            --start;
        push(steps, {RowStep::Kind::Remove, before.first + start, end - start});
        end = start == end ? end - 1 : start;
    }
}

void insertNew(QList<RowStep>& steps, qint64 first, const HeldRun& after, const QSet<Id>& kept) {
    for (qsizetype start = 0; start < after.ids.size();) {
        qsizetype end = start;
        while (end < after.ids.size() && !kept.contains(after.ids[end]))
            ++end;
        push(steps, {RowStep::Kind::InsertHeld, first + start, end - start, start});
        start = end == start ? start + 1 : end;
    }
}

} // namespace

QList<RowStep> rowSteps(const HeldRun& before, const HeldRun& after) {
    const QSet<Id> kept = steady(before.ids, after.ids);
    QList<RowStep> steps;
    // With nothing in common the new run takes the place of the old one, as far as the list is long enough.
    removeLost(steps, before, kept);
    const qint64 held = after.ids.size();
    qint64 total = before.total - before.ids.size() + kept.size();
    qint64 first = before.first;
    insertNew(steps, first, after, kept);
    total += held - kept.size();
    const qint64 shift = after.first - first;
    if (shift > 0)
        push(steps, {RowStep::Kind::InsertBefore, 0, shift});
    else
        push(steps, {RowStep::Kind::Remove, 0, -shift});
    total += shift;
    if (after.total > total)
        push(steps, {RowStep::Kind::InsertAfter, total, after.total - total});
    else
        push(steps, {RowStep::Kind::Remove, after.total, total - after.total});
    return steps;
}

} // namespace autospace
