// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/SettingsStore.h"

#include <QtCore/QObject>
#include <QtCore/QSize>

class QQuickWindow;

namespace autospace {

/// Puts the window where it was when it was closed, on a screen that is there, and opens the page that was
/// open. Which record was open is not kept: the next person at this computer may be another.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    WindowMemory(QQuickWindow& window, SettingsStore& settings);

    /// Of the last time, or the size to begin with.
    [[nodiscard]] static QSize sizeOf(const SettingsStore& settings);
    /// Empty before the first time.
    [[nodiscard]] static QString pageOf(const SettingsStore& settings);
    void restore();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remember();

    QQuickWindow& m_window;
    SettingsStore& m_settings;
};

} // namespace autospace
