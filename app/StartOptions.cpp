// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartOptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

template <class T>
using Parsed = std::expected<T, QString>;

std::unexpected<QString> wrong(const QString& option, const QString& value, const QString& allowed) {
    return std::unexpected(u"--%1 is '%2'; it takes %3"_s.arg(option, value, allowed));
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(u"The desktop client of Autospace"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"server"_s, u"Address of the core, as in https://core.example"_s, u"URL"_s},
        {u"email"_s, u"Sign in as this person"_s, u"EMAIL"_s},
        {u"password-from-environment"_s, u"Take the password from AUTOSPACE_PASSWORD"_s},
        {u"passphrase-from-environment"_s, u"Open the account that was kept with the passphrase in AUTOSPACE_PASSPHRASE"_s},
        {u"tell-frames"_s, u"Say when the first rows are shown, then scroll and say how long the frames took"_s},
        {u"state"_s, u"Keep cache, outbox and settings in this folder"_s, u"DIR"_s},
        {u"offline-demo"_s, u"Work on made-up records in a folder of its own, without a core"_s},
        {u"self-test"_s, u"Load every page in every theme, fail on any QML warning, and quit"_s},
        {u"shot"_s, u"Write the picture of a page to FILE, or of 'all' into the folder FILE, and quit"_s, u"PAGE FILE"_s},
        {u"list-pages"_s, u"Print the names of the pages, and quit"_s},
        {u"page"_s, u"Open this page first"_s, u"PAGE"_s},
        {u"theme"_s, u"light, dark or contrast"_s, u"THEME"_s},
        {u"size"_s, u"Size of the window"_s, u"WxH"_s},
        {u"scale"_s, u"Text size in per cent, 100 to 200"_s, u"N"_s},
        {u"language"_s, u"en, de or ar"_s, u"LANGUAGE"_s},
    });
    parser.addPositionalArgument(u"link"_s, u"A link to open, as in app://booking/…; with --shot the FILE"_s, u"[link]"_s);
}

Parsed<QSize> parseSize(const QString& text) {
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return wrong(u"size"_s, text, u"WIDTHxHEIGHT, as in 1280x800"_s);
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Parsed<int> parseScale(const QString& text) {
    bool isNumber = false;
    const int scale = text.toInt(&isNumber);
    if (!isNumber || scale < 100 || scale > 200) return wrong(u"scale"_s, text, u"a number from 100 to 200"_s);
    return scale;
}

Parsed<QString> parseWord(const QCommandLineParser& parser, const QString& option, const QStringList& allowed) {
    if (!parser.isSet(option)) return QString();
    const QString value = parser.value(option);
    if (!allowed.contains(value)) return wrong(option, value, allowed.join(u", "_s));
    return value;
}

Parsed<QUrl> parseServer(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return wrong(u"server"_s, text, u"an address with http or https, as in https://core.example"_s);
    return url;
}

Parsed<QUrl> parseLink(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "app"_L1)
        return std::unexpected(u"'%1' is not a link; links begin with app://, as in app://booking/…"_s.arg(text));
    return url;
}

// What the picture is of and where it goes, or the link to open.
Parsed<void> readPositional(const QCommandLineParser& parser, StartOptions& options) {
    QStringList rest = parser.positionalArguments();
    if (options.task == StartOptions::Task::Shot) {
        if (rest.isEmpty()) return std::unexpected(u"--shot takes a page and a file, as in --shot garage/today today.png"_s);
        options.shotFile = rest.takeFirst();
    } else if (!rest.isEmpty()) {
        const auto link = parseLink(rest.takeFirst());
        if (!link) return std::unexpected(link.error());
        options.link = *link;
    }
    if (!rest.isEmpty()) return std::unexpected(u"'%1' is one argument too many; --help lists what there is"_s.arg(rest.front()));
    return {};
}

Parsed<void> readAccount(const QCommandLineParser& parser, StartOptions& options) {
    options.email = parser.value(u"email"_s);
    if (parser.isSet(u"server"_s)) {
        const auto server = parseServer(parser.value(u"server"_s));
        if (!server) return std::unexpected(server.error());
        options.server = *server;
    }
    if (parser.isSet(u"passphrase-from-environment"_s)) {
        options.passphrase = qEnvironmentVariable("AUTOSPACE_PASSPHRASE");
        if (options.passphrase.isEmpty())
            return std::unexpected(u"--passphrase-from-environment was given, but AUTOSPACE_PASSPHRASE is not set"_s);
    }
    if (!parser.isSet(u"password-from-environment"_s)) return {};
    options.password = qEnvironmentVariable("AUTOSPACE_PASSWORD");
    if (options.password.isEmpty())
        return std::unexpected(u"--password-from-environment was given, but AUTOSPACE_PASSWORD is not set"_s);
    if (options.email.isEmpty()) return std::unexpected(u"--password-from-environment needs --email too"_s);
    return {};
}

Parsed<void> readLook(const QCommandLineParser& parser, StartOptions& options) {
    const auto theme = parseWord(parser, u"theme"_s, {u"light"_s, u"dark"_s, u"contrast"_s});
    if (!theme) return std::unexpected(theme.error());
    const auto language = parseWord(parser, u"language"_s, {u"en"_s, u"de"_s, u"ar"_s});
    if (!language) return std::unexpected(language.error());
    options.theme = *theme;
    options.language = *language;
    if (parser.isSet(u"size"_s)) {
        const auto size = parseSize(parser.value(u"size"_s));
        if (!size) return std::unexpected(size.error());
        options.size = *size;
    }
    if (parser.isSet(u"scale"_s)) {
        const auto scale = parseScale(parser.value(u"scale"_s));
        if (!scale) return std::unexpected(scale.error());
        options.textScale = *scale;
    }
    return {};
}

} // namespace

std::expected<StartOptions, QString> parseStartOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s)) parser.showHelp();
    if (parser.isSet(u"version"_s)) parser.showVersion();

    StartOptions options;
    options.offlineDemo = parser.isSet(u"offline-demo"_s);
    options.stateFolder = parser.value(u"state"_s);
    options.page = parser.value(u"page"_s);
    options.tellFrames = parser.isSet(u"tell-frames"_s);
    if (parser.isSet(u"shot"_s)) {
        options.task = StartOptions::Task::Shot;
        options.page = parser.value(u"shot"_s);
    } else if (parser.isSet(u"self-test"_s)) {
        options.task = StartOptions::Task::SelfTest;
    } else if (parser.isSet(u"list-pages"_s)) {
        options.task = StartOptions::Task::ListPages;
    }
    for (const auto read : {readPositional, readAccount, readLook})
        if (const auto done = read(parser, options); !done) return std::unexpected(done.error());
    if (options.offlineDemo && !options.server.isEmpty())
        return std::unexpected(u"--offline-demo works without a core; leave --server out"_s);
    return options;
}

} // namespace autospace
