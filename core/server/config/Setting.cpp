// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/config/Setting.h"

namespace autospace {

using namespace Qt::StringLiterals;

QString Setting::allowed() const {
    switch (kind) {
    case Kind::Word: return words.join(u", "_s);
    case Kind::Integer: return u"a whole number from %1 to %2"_s.arg(minimum).arg(maximum);
    case Kind::Switch: return u"true or false"_s;
    case Kind::File: return u"a file's path"_s;
    case Kind::Secret:
    case Kind::Text: return u"text"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace autospace
