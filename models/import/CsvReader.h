// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/CsvTable.h"

#include <QCoreApplication>

#include <expected>

namespace autospace {

// Reads comma-separated values (RFC 4180) as spreadsheets write them and CsvText does: in UTF-8, or UTF-16 with a byte
// order mark; with commas, semicolons, tabs or bars between the cells, whichever the header has most of or a line "sep=;" before it names. The apostrophe
// that keeps a cell from being a formula is taken off.
class CsvReader {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    static constexpr qsizetype largestFile = 16 * 1024 * 1024; // bytes
    static constexpr qsizetype mostRows = 5'000; // as many as the core carries out together
    static constexpr qsizetype mostColumns = 200;

    struct Problem {
        int line = 0; // from 1; 0 when it is about the file as a whole
        QString message;
    };
    [[nodiscard]] static std::expected<CsvTable, Problem> read(const QByteArray& file);

private:
    class Parsing;
    using Text = std::expected<QByteArray, Problem>;
    [[nodiscard]] static Text utf8(const QByteArray& file);
    [[nodiscard]] static std::expected<void, Problem> readHeader(CsvTable& table);
};

} // namespace autospace
