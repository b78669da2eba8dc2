// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Palettes.h"

using namespace Qt::StringLiterals;

namespace autospace {

static constexpr QRgb asphalt = 0xff141414;
static constexpr QRgb yellow = 0xffffd200;
static constexpr QRgb laneWhite = 0xfff7f6f2;
static constexpr QRgb white = 0xffffffff;
static constexpr QRgb black = 0xff000000;

static void fillShared(Palette& p) {
    p.accent = yellow;
    p.accentHover = 0xffffdd40;
    p.accentPressed = 0xffe8bf00;
    p.onAccent = asphalt;
    p.onAccentDanger = 0xff9e1414;
    p.bar = asphalt;
    p.barHover = 0xff33322f;
    p.barLine = 0xff5a5750;
    p.onBar = laneWhite;
    p.onBarMuted = 0xffb9b5aa;
    p.onBarOk = 0xff53c98b;
    p.onBarDanger = 0xffff6b5e;
    p.plate = white;
    p.onPlate = asphalt;
    p.plateLine = asphalt;
    p.scrim = QColor::fromRgba(0x99141414);
}

void fillLight(Palette& p) {
    fillShared(p);
    p.page = laneWhite;
    p.surface = white;
    p.sunken = 0xffeceae3;
    p.hover = 0xfff1efe8;
    p.popup = white;
    p.text = asphalt;
    p.muted = 0xff5e5a50;
    p.disabled = 0xff6e6a60;
    p.line = asphalt;
    p.controlLine = asphalt;
    p.softLine = 0xffd6d3c9;
    p.disabledLine = 0xff8b877c;
    p.focus = 0xff1f5fbf;
    p.accentLine = asphalt;
    p.danger = 0xffc62121;
    p.dangerGround = 0xfffbe9e7;
    p.warning = 0xff7a5b00;
    p.ok = 0xff17703f;
    p.okGround = 0xffe3f3ea;
    p.info = 0xff1f5fbf;
    p.infoGround = 0xffe6eef9;
    p.hatch = asphalt;
    p.solid = asphalt;
}

void fillDark(Palette& p) {
    fillShared(p);
    p.page = asphalt;
    p.surface = 0xff1d1d1c;
    p.sunken = 0xff272624;
    p.hover = 0xff2c2b29;
    p.popup = 0xff1d1d1c;
    p.text = laneWhite;
    p.muted = 0xffb9b5aa;
    p.disabled = 0xff9a968b;
    p.line = 0xff4a4843;
    p.controlLine = 0xff79756a;
    p.softLine = 0xff363430;
    p.disabledLine = 0xff5a5750;
    p.focus = 0xff7fb2ff;
    p.accentLine = yellow;
    p.danger = 0xffff6b5e;
    p.dangerGround = 0xff3a1f1c;
    p.warning = yellow;
    p.ok = 0xff53c98b;
    p.okGround = 0xff173527;
    p.info = 0xff7fb2ff;
    p.infoGround = 0xff1b2a40;
    p.plateLine = white;
    p.hatch = yellow;
    p.solid = yellow;
    p.scrim = QColor::fromRgba(0xb3000000);
}

void fillContrast(Palette& p) {
    fillShared(p);
    p.page = black;
    p.surface = black;
    p.sunken = black;
    p.hover = 0xff262626;
    p.popup = black;
    p.text = white;
    p.muted = white;
    p.disabled = 0xffb4b4b4;
    p.line = white;
    p.controlLine = white;
    p.softLine = 0xff9a9a9a;
    p.disabledLine = 0xff9a9a9a;
    p.focus = 0xff6fe3ff;
    p.accent = 0xffffe100;
    p.accentHover = 0xfffff07a;
    p.accentPressed = 0xffffd200;
    p.onAccent = black;
    p.onAccentDanger = 0xff7a0000;
    p.accentLine = white;
    p.danger = 0xffff8a80;
    p.dangerGround = 0xff2b0000;
    p.warning = 0xffffe100;
    p.ok = 0xff6cf0a8;
    p.okGround = 0xff00230f;
    p.info = 0xffa8d0ff;
    p.infoGround = 0xff001530;
    p.bar = black;
    p.barHover = 0xff262626;
    p.barLine = white;
    p.onBar = white;
    p.onBarMuted = white;
    p.onBarOk = 0xff6cf0a8;
    p.onBarDanger = 0xffff8a80;
    p.onPlate = black;
    p.plateLine = white;
    p.hatch = 0xffffe100;
    p.solid = 0xffffe100;
    p.scrim = QColor::fromRgba(0xcc000000);
}

QList<ColorPair> shownPairs() {
    QList<ColorPair> pairs;
    const auto add = [&](const QByteArrayList& foregrounds, const QByteArrayList& grounds,
                         double minimum) {
        for (const QByteArray& foreground : foregrounds)
            for (const QByteArray& ground : grounds)
                pairs.append({foreground, ground, minimum});
    };
    const QByteArrayList grounds{"page"_ba, "surface"_ba, "sunken"_ba, "hover"_ba, "popup"_ba};
    add({"text"_ba, "muted"_ba, "danger"_ba, "warning"_ba, "ok"_ba, "info"_ba}, grounds, 4.5);
    add({"disabled"_ba}, {"page"_ba, "surface"_ba, "popup"_ba}, 4.5);
    add({"text"_ba}, {"dangerGround"_ba, "okGround"_ba, "infoGround"_ba}, 4.5);
    pairs.append({"danger"_ba, "dangerGround"_ba});
    pairs.append({"ok"_ba, "okGround"_ba});
    pairs.append({"info"_ba, "infoGround"_ba});
    add({"onAccent"_ba, "onAccentDanger"_ba}, {"accent"_ba, "accentHover"_ba}, 4.5);
    pairs.append({"onAccent"_ba, "accentPressed"_ba});
    add({"onBar"_ba, "onBarMuted"_ba, "onBarOk"_ba, "onBarDanger"_ba, "accent"_ba},
        {"bar"_ba, "barHover"_ba}, 4.5);
    pairs.append({"onPlate"_ba, "plate"_ba});
    add({"controlLine"_ba, "focus"_ba, "hatch"_ba, "solid"_ba}, {"page"_ba, "surface"_ba, "popup"_ba}, 3);
    return pairs;
}

} // namespace autospace
