// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/StartOptions.h"
#include "models/Client.h"
#include "qml/Theme/Theme.h"

#include <QtCore/QObject>

namespace autospace {

class Language;

/// Makes theme and language follow the settings, and the system where the settings say so. What the
/// command line asks for wins for this run and is not stored.
class Look : public QObject {
    Q_OBJECT

public:
    Look(Client& client, Theme& theme, Language& language, const StartOptions& options);

private:
    void applyScheme();
    void applyDensity();
    void applyTextScale();
    void applyAnimated();
    void applyLanguage();

    Client& m_client;
    SettingsStore& m_settings;
    Theme& m_theme;
    Language& m_language;
    StartOptions m_options;
};

} // namespace autospace
