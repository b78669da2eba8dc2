// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordListModel.h"
#include "models/records/RowRun.h"

#include <QSet>

namespace autospace {

// The chosen records of a list, by id, so that they stay chosen when rows move or leave memory; or "all that match",
// less some. Rows that are chosen while they are not in memory are read in the background: until then their number is
// known and not yet which records they are. A chosen record that the list no longer shows is let go.
class RecordSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::RecordListModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool all READ all NOTIFY changed)
    // All, and none left out.
    Q_PROPERTY(bool whole READ whole NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    // Which records the chosen rows are is still being read.
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
public:
    explicit RecordSelection(QObject* parent = nullptr) : QObject(parent) {}

    Q_INVOKABLE bool contains(const QString& id) const;
    Q_INVOKABLE void set(const QStringList& ids);
    // The rows of the list as it stands, and nothing else: first and last of each run, one after the other.
    Q_INVOKABLE void chooseRows(const QList<int>& edges);
    Q_INVOKABLE void toggle(const QString& id);
    // Every record that the list's filter lets through, loaded or not, also those that come later.
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    // The ids chosen one by one; empty when all are chosen.
    Q_INVOKABLE QStringList ids() const;

    [[nodiscard]] RecordListModel* model() const { return m_model; }
    void setModel(RecordListModel* model);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool all() const { return m_all; }
    [[nodiscard]] bool whole() const { return m_all && m_leftOut.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] bool reading() const { return m_rowsToRead > 0; }
    [[nodiscard]] const QList<Id>& chosen() const { return m_chosen; }
    [[nodiscard]] const QSet<Id>& leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void modelChanged();
    void changed();
    // The list changed while its rows were read: choose them once more, as they stand now.
    void rowsMoved();
    void readFailed(const QString& message);

private:
    // Rows on their way to be records.
    struct Reading {
        QList<RowRun> pieces; // still to be read
        ListQuery list;
        Instant now;
        HeldRun known; // the list as it was when they were chosen
        QList<Id> ids;
    };
    void open();
    void reset();
    void take(const QList<Id>& ids);
    void take(const Reading& reading);
    void flip(const Id& id);
    void read(const QList<RowRun>& runs);
    void readNext(Reading reading);
    void askAgain();
    [[nodiscard]] std::optional<QList<Id>> heldIds(const QList<RowRun>& runs) const;
    void onChanged(const QString& collection, const QList<Id>& ids);
    void lookAgain();
    void letGoOf(const QSet<Id>& gone);

    QPointer<RecordListModel> m_model;
    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    bool m_all = false;
    QList<Id> m_chosen;  // in the order of choosing; while not all
    QSet<Id> m_isChosen; // the same
    QSet<Id> m_leftOut;  // while all
    QSet<Id> m_toggled;  // by hand while rows are read
    QSet<Id> m_doubtful; // may have left the list
    int m_rowsToRead = 0;
    int m_asked = 0; // answers to an older choice are dropped
    bool m_looking = false;
};

} // namespace autospace
