// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <compare>

namespace autospace {

// Texts in the order of their Unicode code points, which is also the order of their UTF-8 bytes and therefore that of
// SQLite's BINARY and PostgreSQL's "C" collation. (QString's own order differs for characters beyond U+FFFF.)
[[nodiscard]] std::weak_ordering compareCodePoints(QStringView a, QStringView b);

// The text with every character in its simple lower case (UnicodeData's Simple_Lowercase_Mapping, one to one), for
// comparing without case. PostgreSQL's pg_c_utf8 collation lowers the same way.
[[nodiscard]] QString foldCase(QStringView text);

// The words of a free-text search, folded; separated by white space and control characters.
[[nodiscard]] QStringList searchWords(QStringView search);

} // namespace autospace
