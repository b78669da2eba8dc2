// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/CommandRunner.h"
#include "models/records/RecordSelection.h"

#include <QAbstractListModel>
#include <QQueue>

namespace autospace {

// Runs one command on each chosen record, one after the other: the rows themselves, or all that match. As a list model
// it holds the failures, each with its cause; they can be tried again alone.
class BulkRunner : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int finished READ finished NOTIFY changed)
    Q_PROPERTY(int succeeded READ succeeded NOTIFY changed)
    Q_PROPERTY(int failed READ failed NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    // Collecting: reading which records match. Stopped: ended by the person; what was done stays done.
    enum State { Idle, Collecting, Running, Done, Stopped, Failed };
    Q_ENUM(State)
    enum Role { RecordIdRole = Qt::UserRole, TitleRole, CodeRole, CauseRole, DetailRole };

    explicit BulkRunner(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    // Arguments in the form of the wire. Does nothing while a run is under way.
    Q_INVOKABLE void start(const QString& command, const QVariantMap& arguments, autospace::RecordSelection* selection);
    Q_INVOKABLE void stop();
    // The failed records of the last run once more, and no others.
    Q_INVOKABLE void retryFailed();
    Q_INVOKABLE void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int finished() const { return m_succeeded + failed(); }
    [[nodiscard]] int succeeded() const { return m_succeeded; }
    [[nodiscard]] int failed() const { return static_cast<int>(m_failures.size()); }
    [[nodiscard]] qreal progress() const { return m_total ? qreal(finished()) / m_total : 0; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void clientChanged();
    void changed();
    void ended();

private:
    struct Item {
        Id id;
        QString title;
    };
    struct Failure {
        Item item;
        CommandRefusal refusal;
    };

    void begin(QList<Item> items);
    void next();
    void took(const Item& item, const CommandOutcome& outcome);
    void setState(State state);
    void collect(RecordSelection& selection);
    [[nodiscard]] static QList<Item> itemsOf(const RecordReader& reader, const ListQuery& list, Instant now,
                                             const QSet<Id>& leftOut);
    [[nodiscard]] static QList<Item> itemsOf(const RecordReader& reader, const RecordType& type, const QList<Id>& ids);

    QPointer<Client> m_client;
    State m_state = Idle;
    QString m_command, m_errorText;
    QJsonObject m_arguments;
    QQueue<Item> m_waiting;
    QList<Failure> m_failures;
    int m_total = 0, m_succeeded = 0;
    int m_run = 0; // answers to an older run are dropped
};

} // namespace autospace
