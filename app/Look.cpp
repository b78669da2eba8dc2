// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Look.h"

#include "app/Language.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>

using namespace Qt::StringLiterals;

namespace autospace {

Look::Look(Client& client, Theme& theme, Language& language, const StartOptions& options) :
    m_client(client), m_settings(client.settings()), m_theme(theme), m_language(language), m_options(options) {
    connect(&m_settings, &SettingsStore::themeChanged, this, &Look::applyScheme);
    connect(&m_settings, &SettingsStore::densityChanged, this, &Look::applyDensity);
    connect(&m_settings, &SettingsStore::textScaleChanged, this, &Look::applyTextScale);
    connect(&m_settings, &SettingsStore::animatedChanged, this, &Look::applyAnimated);
    // What is chosen in the settings wins over the command line from then on.
    connect(&m_settings, &SettingsStore::languageChanged, this, [this] {
        m_options.language.clear();
        applyLanguage();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::applyScheme);
    if (options.still()) language.setTerritory(QLocale::Switzerland);
    applyScheme();
    applyDensity();
    applyTextScale();
    applyAnimated();
    applyLanguage();
}

void Look::applyScheme() {
    QString theme = m_options.theme.isEmpty() ? m_settings.theme() : m_options.theme;
    if (theme == "system"_L1) {
        const bool dark = !m_options.still() && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        theme = dark ? u"dark"_s : u"light"_s;
    }
    m_theme.setScheme(theme == "dark"_L1       ? Theme::Scheme::Dark
                      : theme == "contrast"_L1 ? Theme::Scheme::Contrast
                                               : Theme::Scheme::Light);
}

void Look::applyDensity() {
    m_theme.setDensity(m_settings.density() == "compact"_L1 ? Theme::Density::Compact : Theme::Density::Comfortable);
}

void Look::applyTextScale() {
    m_theme.setTextScale(m_options.textScale > 0 ? m_options.textScale : m_settings.textScale());
}

void Look::applyAnimated() { m_theme.setAnimated(!m_options.still() && m_settings.animated()); }

void Look::applyLanguage() {
    QString code = m_options.language.isEmpty() ? m_settings.language() : m_options.language;
    if (code.isEmpty()) code = m_options.still() ? u"en"_s : Language::systemCode();
    m_language.setCode(code);
    m_client.setLocale(QLocale());
}

} // namespace autospace
