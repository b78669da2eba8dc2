// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoNames.h"

using namespace Qt::StringLiterals;

namespace autospace {

QString DemoNames::person(DemoDice& dice) {
    static const QList<QString> first{u"Lena"_s,  u"Jonas"_s, u"Mira"_s,  u"Adrian"_s, u"Ines"_s,   u"Noah"_s,
                                      u"Sofia"_s, u"Elias"_s, u"Clara"_s, u"Tim"_s,    u"Aylin"_s,  u"Paul"_s,
                                      u"Nora"_s,  u"Marco"_s, u"Elin"_s,  u"Ruben"_s,  u"Selina"_s, u"Fabio"_s,
                                      u"Anna"_s,  u"Luca"_s,  u"Zoë"_s,   u"Gion"_s,   u"Yara"_s,   u"Beat"_s};
    static const QList<QString> last{u"Frommelt"_s, u"Keel"_s,   u"Sele"_s,   u"Moser"_s,   u"Caduff"_s,    u"Wanger"_s,
                                     u"Beck"_s,     u"Ritter"_s, u"Nigg"_s,   u"Hasler"_s,  u"Demir"_s,     u"Oehri"_s,
                                     u"Vogt"_s,     u"Hilti"_s,  u"Marxer"_s, u"Kind"_s,    u"Lampert"_s,   u"Senti"_s,
                                     u"Büchel"_s,   u"Gassner"_s, u"Kaiser"_s, u"Batliner"_s, u"Tschütscher"_s, u"Wolf"_s};
    return dice.pick(first) + u' ' + dice.pick(last);
}

QString DemoNames::plate(DemoDice& dice) {
    const int kind = dice.between(1, 100);
    if (kind <= 55) {
        const int number = dice.between(1000, 45'999);
        return u"FL %1 %2"_s.arg(number / 1000).arg(number % 1000, 3, 10, QChar(u'0'));
    }
    if (kind <= 85) {
        static const QList<QString> cantons{u"SG"_s, u"GR"_s, u"ZH"_s, u"AI"_s, u"TG"_s};
        return u"%1 %2 %3"_s.arg(dice.pick(cantons)).arg(dice.between(12, 489)).arg(dice.between(0, 999), 3, 10, QChar(u'0'));
    }
    static const QList<QString> letters{u"BLT"_s, u"KA"_s, u"XM"_s, u"RDA"_s, u"LS"_s};
    return u"FK %1 %2"_s.arg(dice.between(10, 989)).arg(dice.pick(letters));
}

QString DemoNames::code(DemoDice& dice) {
    static const QString signs = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;
    QString code;
    for (int i = 0; i < 6; ++i)
        code += signs[dice.between(0, int(signs.size()) - 1)];
    return code;
}

} // namespace autospace
