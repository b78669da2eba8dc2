// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Interval.h"
#include "models/Client.h"

#include <QDateTime>
#include <QVariantList>

namespace autospace {

// Which time a timeline shows, on the clock of the place it is about: from four hours to a month, moved by days or by
// any length. A day stays a day in the nights when clocks change.
class PlannerSpan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // By its IANA name; the person's own while it is empty. Another place's day is the same day.
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY changed)
    Q_PROPERTY(QDateTime from READ from NOTIFY changed)
    Q_PROPERTY(QDateTime until READ until NOTIFY changed)
    Q_PROPERTY(double fromMs READ fromMs NOTIFY changed)
    Q_PROPERTY(double lengthMs READ lengthMs NOTIFY changed)
    // "Friday, 20 November 2026", or "16.11.2026 – 22.11.2026" where it is more than a day.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    // One of 4, 8, 12, 16, 24, 72, 168, 744; another is taken as the next longer one.
    Q_PROPERTY(int hours READ hours WRITE setHours NOTIFY changed)
    // "16 h", "7 days".
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)
    Q_PROPERTY(bool closest READ isClosest NOTIFY changed)
    Q_PROPERTY(bool widest READ isWidest NOTIFY changed)
public:
    explicit PlannerSpan(QObject* parent = nullptr) : QObject(parent) {}

    // The day of now: its working hours, or the hours around now at night; more than a day begins with today.
    Q_INVOKABLE void today();
    // Days, or the whole length where that is more than a day.
    Q_INVOKABLE void step(int by);
    // By hours of what is shown, forward or back.
    Q_INVOKABLE void pan(double ms);
    // Closer (by 1) or wider (by -1), with the moment at `anchor` (0 left, 1 right) kept where it is.
    Q_INVOKABLE void zoom(int by, double anchor = 0.5);
    // So far that the moment can be seen.
    Q_INVOKABLE void reveal(double ms);
    // [{at (ms since 1970), text, heavy}] for an axis of that many pixels.
    Q_INVOKABLE QVariantList marks(double pixels, double leastPixels) const;
    // How finely a time can be meant on an axis of that many pixels: a quarter of an hour, or an hour.
    Q_INVOKABLE double grid(double pixels) const;
    Q_INVOKABLE double snapped(double ms, double pixels) const;
    // "14:15".
    Q_INVOKABLE QString timeText(double ms) const;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString zone() const { return QString::fromLatin1(m_zone); }
    void setZone(const QString& zone);
    [[nodiscard]] QDateTime from() const { return m_time.startsAt.toUtc(); }
    [[nodiscard]] QDateTime until() const { return m_time.endsAt.toUtc(); }
    [[nodiscard]] double fromMs() const { return static_cast<double>(m_time.startsAt.epochMs); }
    [[nodiscard]] double lengthMs() const { return static_cast<double>(m_time.lengthMs()); }
    [[nodiscard]] int hours() const;
    void setHours(int hours);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lengthText() const;
    [[nodiscard]] bool isClosest() const { return m_level == 0; }
    [[nodiscard]] bool isWidest() const;

Q_SIGNALS:
    void clientChanged();
    void changed();

private:
    [[nodiscard]] QTimeZone clockZone() const;
    [[nodiscard]] qint64 levelMs() const;
    void moveTo(Instant start);

    QPointer<Client> m_client;
    QByteArray m_zone;
    int m_level = 3;
    Interval m_time;
};

} // namespace autospace
