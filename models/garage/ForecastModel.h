// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QTimer>

namespace autospace {

// How full a garage will be in the coming hours, with how far such forecasts have been off; or that there is too little
// history to say. Reads five weeks of bookings, once, and again after an hour.
class ForecastModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Empty: every garage of the organization.
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    // Nothing is read while it is not wanted.
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    // "Forecasts of the last week were off by 3.2 cars (4.1 %) on average.", or why there is none.
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
public:
    explicit ForecastModel(QObject* parent = nullptr);

    // The share of the slots that is expected to be taken in the hour that begins then (RFC 3339); -1 where nothing is
    // forecast.
    Q_INVOKABLE double shareAt(const QString& hour) const;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isAvailable() const { return !m_forecast.cars.isEmpty(); }
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void wantedChanged();
    void changed();

private:
    struct Forecast {
        Instant from;
        QList<double> cars;
        std::optional<double> meanError;
        int slotCount = 0;
    };
    [[nodiscard]] static Forecast read(const RecordReader& reader, const Id& orgId, const Id& garageId, const QTimeZone& home,
                                       Instant now);
    void reload();

    QPointer<Client> m_client;
    Id m_garageId;
    bool m_wanted = false, m_ready = false;
    Forecast m_forecast;
    QTimer m_again;
    int m_asked = 0;
};

} // namespace autospace
