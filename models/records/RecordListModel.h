// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/records/HeldRows.h"
#include "models/records/RecordPager.h"
#include "models/records/RecordRoles.h"

#include <QAbstractListModel>
#include <QQmlParserStatus>
#include <QVariantList>

namespace autospace {

// A list of records of one collection, filtered and ordered, however long: only the rows around those on screen are in
// memory, read in the background. When records change, what is visible is read again and told to views as insertions,
// removals and changes, so that they keep their place. See RecordRoles for the roles.
class RecordListModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString collection READ collection WRITE setCollection NOTIFY collectionChanged)
    Q_PROPERTY(QString scope READ scope WRITE setScope NOTIFY scopeChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString sort READ sort WRITE setSort NOTIFY sortChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool counted READ isCounted NOTIFY countedChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(QVariantList problems READ problems NOTIFY problemsChanged)
public:
    // Loading: nothing is known yet. Empty: there are no such records. NoMatch: none that the typed filter lets
    // through.
    enum State { Closed, Loading, Ready, Empty, NoMatch, Failed };
    Q_ENUM(State)

    explicit RecordListModel(QObject* parent = nullptr);
    ~RecordListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // The row of a record that is in memory, else -1.
    Q_INVOKABLE int indexOfId(const QString& id) const;
    // The same, by the name a table looks for.
    Q_INVOKABLE int rowOfId(const QVariant& id) const { return indexOfId(id.toString()); }
    // The id at a row that is in memory, else empty.
    Q_INVOKABLE QString idAt(int row) const;
    // Every role of a row by name; empty when it is not in memory.
    Q_INVOKABLE QVariantMap get(int row) const;
    // Finds a record wherever it stands in the list, reads the rows around it and says located().
    Q_INVOKABLE void locate(const QString& id);
    Q_INVOKABLE void reload();

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString collection() const { return m_collection; }
    void setCollection(const QString& collection);
    [[nodiscard]] QString scope() const { return m_scope; }
    void setScope(const QString& scope);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] QString sort() const { return m_sort; }
    void setSort(const QString& sort);
    [[nodiscard]] int count() const { return static_cast<int>(m_held.total()); }
    // Whether count is the whole list's: its first rows are there before.
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    // [{start, length, message, valid}] for what was typed; while there are any, the last good filter stays.
    [[nodiscard]] QVariantList problems() const { return m_problems; }

    // What is shown, for reading it elsewhere (exports, counts, next and previous). No type while closed.
    [[nodiscard]] ListQuery listQuery() const;
    [[nodiscard]] const HeldRows& held() const { return m_held; }
    void classBegin() override { m_building = true; }
    void componentComplete() override;

Q_SIGNALS:
    void clientChanged();
    void collectionChanged();
    void scopeChanged();
    void filterChanged();
    void sortChanged();
    void countChanged();
    void countedChanged();
    void stateChanged();
    void problemsChanged();
    // Row -1: it is not in this list.
    void located(const QString& id, int row);
    // The rows now are those of the query as it stands: after the first read and after every change.
    void settled();

private:
    void open();
    void requery();
    void onChanged(const QString& collection);
    void onFetched(const RecordWindow& window);
    void onRefreshed(const RecordPager::Refreshed& answer);
    void takeSteps(const RecordWindow& window);
    void setCounted(bool counted);
    void setState(State state, const QString& errorText = {});
    void setProblems(const QList<FilterProblem>& problems);
    void rereadTexts();
    [[nodiscard]] bool refersTo(const QString& collection) const;

    QPointer<Client> m_client;
    QString m_collection, m_scope, m_filter, m_sort;
    const RecordType* m_type = nullptr;
    RecordRoles m_roles;
    HeldRows m_held;
    std::unique_ptr<RecordPager> m_pager;
    QString m_goodFilter; // the last typed filter without problems
    QTimer m_changeTimer, m_clockTimer;
    State m_state = Closed;
    QString m_errorText, m_locating;
    QVariantList m_problems;
    bool m_building = false, m_replaceRows = true, m_counted = false;
};

} // namespace autospace
