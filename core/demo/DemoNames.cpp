// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoNames.h"

namespace autospace {

using namespace Qt::StringLiterals;

QString DemoNames::person(DemoRandom& random) {
    static const QList<QString> first{u"Lena"_s,  u"Jonas"_s, u"Mira"_s,  u"Adrian"_s, u"Ines"_s,   u"Noah"_s,
                                      u"Sofia"_s, u"Elias"_s, u"Clara"_s, u"Tim"_s,    u"Aylin"_s,  u"Paul"_s,
                                      u"Nora"_s,  u"Marco"_s, u"Elin"_s,  u"Ruben"_s,  u"Selina"_s, u"Fabio"_s,
                                      u"Anna"_s,  u"Luca"_s,  u"Zoë"_s,   u"Gion"_s,   u"Yara"_s,   u"Beat"_s};
    static const QList<QString> last{
        u"Muster"_s,     u"Beispiel"_s,   u"Erfunden"_s,   u"Vorlage"_s,   u"Platzhalter"_s, u"Fantasius"_s,
        u"Attrapp"_s,    u"Exempel"_s,    u"Fabulin"_s,    u"Trugbild"_s,  u"Probelauf"_s,   u"Musterli"_s,
        u"Papiermond"_s, u"Wolkenboot"_s, u"Seifenblas"_s, u"Nirgendwer"_s, u"Parkuhrli"_s,  u"Zebrastreif"_s,
        u"Luftschloss"_s, u"Kulissmann"_s, u"Blinkerli"_s,  u"Ypsilon"_s,   u"Unbekannt"_s,   u"Zweitgang"_s};
    return random.pick(first) + u' ' + random.pick(last);
}

QString DemoNames::plate(DemoRandom& random) {
    const auto grouped = [](int number) {
        return u"%1 %2"_s.arg(number / 1000).arg(number % 1000, 3, 10, QChar(u'0'));
    };
    const int kind = random.below(100);
    if (kind < 60) return u"FL "_s + grouped(random.between(70'000, 99'999));
    if (kind < 88) {
        static const QList<QString> cantons{u"SG"_s, u"SG"_s, u"GR"_s, u"TG"_s, u"AI"_s};
        return random.pick(cantons) + u' ' + grouped(random.between(970'000, 999'999));
    }
    static const QList<QString> letters{u"QLT"_s, u"QA"_s, u"XQ"_s, u"RQA"_s, u"LQ"_s};
    return u"FK %1 %2"_s.arg(random.between(100, 989)).arg(random.pick(letters));
}

QString DemoNames::phone(DemoRandom& random) {
    return u"+423 555 %1 %2"_s.arg(random.between(10, 99)).arg(random.between(10, 99));
}

QString DemoNames::code(DemoRandom& random) {
    static constexpr QLatin1StringView signs("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
    QString code;
    for (int i = 0; i < 6; ++i)
        code += QChar(signs[random.below(static_cast<int>(signs.size()))]);
    return code;
}

} // namespace autospace
