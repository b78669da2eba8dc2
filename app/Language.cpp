// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include "translations/Catalogues.h"

#include <QtCore/QLibraryInfo>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>

using namespace Qt::StringLiterals;

namespace autospace {

Language::Language(QQmlEngine& engine) : m_engine(engine) { initCatalogues(); }

Language::~Language() = default;

Language* Language::create(QQmlEngine* engine, QJSEngine*) { return new Language(*engine); }

QStringList Language::codes() { return {u"en"_s, u"de"_s, u"ar"_s}; }

QStringList Language::names() { return {u"English"_s, u"Deutsch"_s, u"العربية"_s}; }

QString Language::systemCode() {
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString code = wanted.section(u'-', 0, 0); codes().contains(code)) return code;
    return u"en"_s;
}

QLocale Language::localeOf(const QString& code) const {
    const QLocale plain(code);
    const QLocale there(plain.language(), m_territory);
    const QLocale locale = there.language() == plain.language() ? there : plain;
    // Plates, codes and passcodes have Latin digits, and counts stand beside them: one kind of digit for all.
    return locale.zeroDigit() == u"0"_s ? locale : QLocale(locale.language(), QLocale::UnitedArabEmirates);
}

void Language::setCode(const QString& wanted) {
    const QString code = codes().contains(wanted) ? wanted : u"en"_s;
    if (code == m_code) return;
    m_code = code;
    m_translators.clear();
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"autospace_"_s + code, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_engine.setUiLanguage(code);
    m_engine.retranslate();
    Q_EMIT codeChanged();
}

// English has a catalogue for its plurals only; Qt's own words need none there.
void Language::load(const QString& catalogue, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue, folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace autospace
