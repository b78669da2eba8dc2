// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace autospace {

// What an import did with each feature of the file.
struct ImportReport {
    enum class Outcome { Imported, Present, Skipped };
    struct Line {
        qsizetype index = 0; // of the feature in the file, from 0
        QString name;
        Outcome outcome = Outcome::Skipped;
        qsizetype places = 0; // slots made
        QString reason;       // why it was skipped
        QStringList guesses;  // what the file does not say
    };
    QList<Line> lines;

    [[nodiscard]] qsizetype count(Outcome outcome) const;
    [[nodiscard]] qsizetype places() const;
    // One line per feature and a last one with the sums, for a person.
    [[nodiscard]] QStringList text() const;
};

} // namespace autospace
