// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QLocale>
#include <QStringList>

namespace autospace {

// Comma-separated values (RFC 4180: CRLF, doubled quotation marks), in UTF-8 with a byte order mark, which spreadsheets
// need. Where the comma is the decimal sign, semicolons stand between the values. A cell that a spreadsheet would take
// for a formula (begins with = + - @, tab or return, and is no number) gets an apostrophe in front.
class CsvText {
public:
    explicit CsvText(const QLocale& locale);
    [[nodiscard]] static QByteArray beginning() { return QByteArrayLiteral("\xEF\xBB\xBF"); }
    [[nodiscard]] QByteArray line(const QStringList& cells) const;

private:
    [[nodiscard]] QString cell(QString text) const;
    [[nodiscard]] bool isNumber(const QString& text) const;

    QLocale m_locale;
    QChar m_separator;
};

} // namespace autospace
