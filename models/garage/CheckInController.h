// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/garage/ArrivalSearch.h"

#include <QVariantList>

namespace autospace {

// The one field at the gate. Type a passcode, a plate or a booking's code: as soon as it can only mean one booking, the
// car is checked in, or out if it is in house. Enter acts on the only match of a part; of several, one is chosen.
class CheckInController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    // The booking that is open on the page, if any: a passcode that no booking has is tried on it, and counts there.
    Q_PROPERTY(QString bookingId MEMBER m_bookingId NOTIFY bookingIdChanged)
    Q_PROPERTY(QString input READ input WRITE setInput NOTIFY inputChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // What happened or is to be done, in words; with the rule's sentence below it.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    // [{recordId, code, plate, customer, status, status_text, due, slot}] that the input can mean, at most five.
    Q_PROPERTY(QVariantList matches READ matches NOTIFY changed)
public:
    enum State {
        Empty,
        Typing,
        NoMatch,
        OneMatch,
        SeveralMatches,
        CheckedIn,
        CheckedOut,
        WrongCode,
        Locked,
        Refused,
        Failed
    };
    Q_ENUM(State)

    explicit CheckInController(QObject* parent = nullptr);

    // Acts on the only match (Enter).
    Q_INVOKABLE void accept();
    // Acts on one of several.
    Q_INVOKABLE void choose(const QString& bookingId);
    Q_INVOKABLE void clear();

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] QString input() const { return m_input; }
    void setInput(const QString& input);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QVariantList matches() const { return m_matches; }

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void bookingIdChanged();
    void inputChanged();
    void changed();
    // A car went in or out.
    void done(const QString& bookingId, bool in);

private:
    struct Found {
        ArrivalSearch search;
        QHash<Id, QString> slotCodes;
        QByteArray zone;
    };
    void search();
    void take(const Found& found);
    void act(const Booking& booking, ArrivalSearch::By by);
    void tryOpenBooking();
    void finish(const Booking& booking, const CommandOutcome& outcome);
    void say(State state, const QString& message, const QString& detail = {});
    [[nodiscard]] QVariantMap described(const Booking& booking, const Found& found) const;
    void run(const Booking& booking, const QString& command, const QJsonObject& arguments);

    QPointer<Client> m_client;
    Id m_garageId;
    QString m_bookingId, m_input, m_message, m_detail;
    State m_state = Empty;
    bool m_busy = false;
    ArrivalSearch m_found;
    QVariantList m_matches;
    int m_asked = 0;
};

} // namespace autospace
