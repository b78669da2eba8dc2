// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/records/RecordRoles.h"

#include <QTimer>
#include <QVariantMap>

namespace autospace {

// What a command would come to, before it is given: the same rule is run over the cache, and says what the record would
// be (its price, its end) or what stands in the way, with the facts that lead on (alternatives, latest_end). Asked again
// when an argument or a record changes. run() then gives the command.
class CommandPreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString command READ command WRITE setCommand NOTIFY askedChanged)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY askedChanged)
    // In the form of the wire; times may be QML dates. Empty: nothing is asked.
    Q_PROPERTY(QVariantMap arguments READ arguments WRITE setArguments NOTIFY askedChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    // Of a refusal: a few words, and the rule's sentence.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QVariantMap meta READ meta NOTIFY changed)
    // The record as it would be, with the roles of a list's row.
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
public:
    enum State { Nothing, Asking, Allowed, Refused };
    Q_ENUM(State)

    explicit CommandPreview(QObject* parent = nullptr);

    // Gives the command as it was asked last. Does nothing unless it is allowed.
    Q_INVOKABLE void run();

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString command() const { return m_command; }
    void setCommand(const QString& command);
    [[nodiscard]] QString recordId() const { return m_target.isNull() ? QString() : m_target.toString(); }
    void setRecordId(const QString& id);
    [[nodiscard]] QVariantMap arguments() const { return m_arguments; }
    void setArguments(const QVariantMap& arguments);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QVariantMap meta() const { return m_refusal ? m_refusal->meta.toVariantMap() : QVariantMap(); }
    [[nodiscard]] QVariantMap values() const;
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void clientChanged();
    void askedChanged();
    void changed();
    void busyChanged();
    void done(const QString& resultId, bool pending);
    void refused(const QString& title, const QString& detail);

private:
    struct Answer {
        std::optional<Rejection> refusal;
        std::optional<RecordRow> result;
    };
    void soon();
    void ask();
    void take(const Answer& answer);
    void setState(State state);
    [[nodiscard]] QJsonObject wireArguments() const;
    void finish(const CommandOutcome& outcome);

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    QString m_command;
    Id m_target;
    QVariantMap m_arguments;
    State m_state = Nothing;
    std::optional<Rejection> m_refusal;
    std::optional<RecordRow> m_result;
    QTimer m_soon;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace autospace
