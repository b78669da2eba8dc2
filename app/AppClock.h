// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace autospace {

/// The program's time, for rules and for what pages say about the age of things. Usually the computer's;
/// the demo starts at a morning of its own, and pictures stay there.
class AppClock : public QObject, public Clock {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it")
    /// Moves on every few seconds, for bindings; now() is exact.
    Q_PROPERTY(QDateTime moment READ moment NOTIFY momentChanged)

public:
    /// Without a start: the computer's time. With one: from there, running or standing still.
    explicit AppClock(std::optional<Instant> start = std::nullopt, bool running = true);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime moment() const { return now().toUtc(); }

Q_SIGNALS:
    void momentChanged();

private:
    std::optional<Instant> m_start;
    bool m_running;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace autospace
