// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Gallery/GalleryOptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace autospace {

static QString wrong(const QString& option, const QString& value, const QString& allowed) {
    return u"--%1 is '%2'; it takes %3"_s.arg(option, value, allowed);
}

static std::expected<QSize, QString> parseSize(const QString& text) {
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::unexpected(wrong(u"size"_s, text, u"WIDTHxHEIGHT, as in 1280x800"_s));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::expected<GalleryOptions, QString> parseGalleryOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Every control of Autospace in every state"_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"shot"_s, u"Write a picture and quit; fails if anything warned"_s, u"FILE"_s},
        {u"every-page"_s, u"With --shot: write every page into the folder FILE"_s},
        {u"page"_s, u"The page to open"_s, u"NAME"_s},
        {u"theme"_s, u"light, dark or contrast"_s, u"THEME"_s, u"light"_s},
        {u"density"_s, u"comfortable or compact"_s, u"DENSITY"_s, u"comfortable"_s},
        {u"size"_s, u"Size of the window"_s, u"WxH"_s, u"1280x800"_s},
        {u"scale"_s, u"Text size in per cent, 100 to 200"_s, u"PERCENT"_s, u"100"_s},
        {u"rtl"_s, u"Right to left"_s},
    });
    parser.process(arguments);

    GalleryOptions options;
    options.shot = parser.value(u"shot"_s);
    options.everyPage = parser.isSet(u"every-page"_s);
    options.page = parser.value(u"page"_s);
    options.rightToLeft = parser.isSet(u"rtl"_s);
    const QString theme = parser.value(u"theme"_s);
    const qsizetype scheme = QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.indexOf(theme);
    if (scheme < 0) return std::unexpected(wrong(u"theme"_s, theme, u"light, dark or contrast"_s));
    options.scheme = static_cast<Theme::Scheme>(scheme);
    const QString density = parser.value(u"density"_s);
    if (density != "comfortable"_L1 && density != "compact"_L1)
        return std::unexpected(wrong(u"density"_s, density, u"comfortable or compact"_s));
    options.density = density == "compact"_L1 ? Theme::Density::Compact : Theme::Density::Comfortable;
    bool isNumber = false;
    options.scale = parser.value(u"scale"_s).toInt(&isNumber);
    if (!isNumber || options.scale < 100 || options.scale > 200)
        return std::unexpected(wrong(u"scale"_s, parser.value(u"scale"_s), u"a number from 100 to 200"_s));
    const auto size = parseSize(parser.value(u"size"_s));
    if (!size) return std::unexpected(size.error());
    options.size = *size;
    return options;
}

} // namespace autospace
