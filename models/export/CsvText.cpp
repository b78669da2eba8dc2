// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/CsvText.h"

namespace autospace {

using namespace Qt::StringLiterals;

CsvText::CsvText(const QLocale& locale)
    : m_locale(locale), m_separator(locale.decimalPoint() == u","_s ? u';' : u',') {}

// "-5.00 CHF" begins with a minus as an amount does.
bool CsvText::isNumber(const QString& text) const {
    const QString number = text.section(u' ', 0, 0);
    const QString unit = text.section(u' ', 1);
    bool fits = false;
    (void)m_locale.toDouble(number, &fits);
    const bool plainUnit = std::ranges::all_of(unit, [](QChar c) { return c.isLetter() || c == u'%' || c == u'°'; });
    return fits && plainUnit;
}

QString CsvText::cell(QString text) const {
    text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()) && !isNumber(text)) text.prepend(u'\'');
    const bool quoted =
        text.contains(m_separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray CsvText::line(const QStringList& cells) const {
    QStringList written;
    written.reserve(cells.size());
    for (const QString& text : cells)
        written << cell(text);
    return (written.join(m_separator) + u"\r\n"_s).toUtf8();
}

} // namespace autospace
