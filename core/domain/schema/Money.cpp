// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Money.h"

#include <algorithm>
#include <cstdlib>

namespace autospace {

using namespace Qt::StringLiterals;

bool Money::isCurrency(QStringView code) {
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int Money::decimals(QStringView currency) {
    static constexpr QStringView none[] = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                           u"PYG", u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr QStringView three[] = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    if (std::ranges::find(none, currency) != std::end(none)) return 0;
    if (std::ranges::find(three, currency) != std::end(three)) return 3;
    return 2;
}

QString Money::toString() const {
    const int places = decimals(currency);
    QString digits = QString::number(std::abs(minor));
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return (minor < 0 ? u"-"_s : QString()) + digits + u' ' + currency;
}

} // namespace autospace
