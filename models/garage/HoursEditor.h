// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/OpeningHours.h"
#include "models/Client.h"

#include <QTimer>
#include <QVariantList>

namespace autospace {

// A garage's opening hours as they are typed: a line for each weekday ("08:00-12:00, 13:00-18:00", "closed"), and for
// each special day, which replaces its weekday. Says what is wrong with which line, and which bookings would stand
// outside of the new hours.
class HoursEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    // Open day and night on every day that is no special one.
    Q_PROPERTY(bool always READ always WRITE setAlways NOTIFY edited)
    Q_PROPERTY(int specialCount READ specialCount NOTIFY edited)
    // As the argument opening_hours of garages.update.
    Q_PROPERTY(QVariantMap hours READ hours NOTIFY edited)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    // What is wrong, of the first line that is; empty when nothing is.
    Q_PROPERTY(QString problem READ problem NOTIFY edited)
    // Counts the changes, so that texts and errors are asked for again.
    Q_PROPERTY(int revision READ revision NOTIFY edited)
    // [{code, when}]: bookings to come that would begin or end while it is closed.
    Q_PROPERTY(QVariantList outside READ outside NOTIFY outsideChanged)
public:
    explicit HoursEditor(QObject* parent = nullptr);

    // Begins anew from a location's opening_hours.
    Q_INVOKABLE void start(const QVariantMap& hours);
    // Day 0 is Monday.
    Q_INVOKABLE QString dayName(int day) const;
    Q_INVOKABLE QString dayText(int day) const { return m_days.value(day); }
    Q_INVOKABLE QString dayError(int day) const;
    Q_INVOKABLE void setDay(int day, const QString& text);
    Q_INVOKABLE QString specialDate(int row) const { return m_special.value(row).date; }
    Q_INVOKABLE QString specialText(int row) const { return m_special.value(row).text; }
    Q_INVOKABLE QString specialError(int row) const;
    Q_INVOKABLE void setSpecial(int row, const QString& date, const QString& text);
    Q_INVOKABLE void addSpecial();
    Q_INVOKABLE void removeSpecial(int row);

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] bool always() const { return m_always; }
    void setAlways(bool always);
    [[nodiscard]] int specialCount() const { return static_cast<int>(m_special.size()); }
    [[nodiscard]] QVariantMap hours() const { return json().toVariantMap(); }
    [[nodiscard]] bool isDirty() const { return json() != m_before; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] QVariantList outside() const { return m_outside; }

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void edited();
    void outsideChanged();

private:
    struct Special {
        QString date, text; // as typed
    };
    using Spans = std::expected<QStringList, QString>; // "08:00-12:00" each, or what is wrong
    [[nodiscard]] static Spans spansOf(const QString& text);
    [[nodiscard]] QString textOf(const QJsonArray& spans) const;
    [[nodiscard]] std::optional<QDate> dateOf(const QString& text) const;
    [[nodiscard]] QString dateText(QDate date) const;
    [[nodiscard]] QJsonObject json() const;
    // What the domain says to a line, by its place in the JSON.
    [[nodiscard]] QString ruleError(const QString& place) const;
    void change();
    void lookOutside();

    QPointer<Client> m_client;
    Id m_garageId;
    bool m_always = true;
    QStringList m_days;
    QList<Special> m_special;
    QJsonObject m_before;
    QVariantList m_outside;
    QTimer m_soon;
    int m_revision = 0, m_asked = 0;
};

} // namespace autospace
