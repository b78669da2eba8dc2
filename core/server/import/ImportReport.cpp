// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/import/ImportReport.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

qsizetype ImportReport::count(Outcome outcome) const {
    return std::ranges::count(lines, outcome, &Line::outcome);
}

qsizetype ImportReport::places() const {
    qsizetype sum = 0;
    for (const Line& line : lines)
        sum += line.places;
    return sum;
}

QStringList ImportReport::text() const {
    QStringList text;
    for (const Line& line : lines) {
        QString sentence = u"feature %1, %2: "_s.arg(line.index).arg(line.name.isEmpty() ? u"without a name"_s
                                                                                          : line.name);
        switch (line.outcome) {
        case Outcome::Imported: sentence += u"imported with %1 slots"_s.arg(line.places); break;
        case Outcome::Present: sentence += u"is there already"_s; break;
        case Outcome::Skipped: sentence += u"skipped, "_s + line.reason; break;
        }
        for (const QString& guess : line.guesses)
            sentence += u"; guessed: "_s + guess;
        text << sentence;
    }
    text << u"garages imported: %1 with %2 slots; there already: %3; features skipped: %4"_s.arg(count(Outcome::Imported))
                .arg(places())
                .arg(count(Outcome::Present))
                .arg(count(Outcome::Skipped));
    return text;
}

} // namespace autospace
