// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Controls/RowRanges.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QVariant>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// The few rows of a model that a table shows, and its selection. Row i of this model is row
/// `first + i` of the source, under the source's role names; scrolling changes what the same rows
/// show and creates nothing, so a million rows cost what fifty do. Two roles are added: `tableRow`,
/// the source's row, and `tableSelected`.
///
/// The current row, the selection and the place of the first row follow their records through
/// insertions, removals and moves. After a reset they are found again by `idRole`: through the
/// source's `int rowOfId(QVariant)` if it has one, else near where they were.
///
/// Where somebody else keeps what is chosen by id, since rows out of sight cannot be followed exactly, `chosen` says it;
/// rowsChosen() and rowToggled() tell what the hand did, and remark() that what is chosen is another.
class TableRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString idRole MEMBER m_idRole NOTIFY idRoleChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY firstChanged)
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY capacityChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QVariant currentId READ currentId NOTIFY currentChanged)
    /// Grows whenever what is shown changes: for what is made of several values of a row at once.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)
    Q_PROPERTY(qint64 selectedCount READ selectedCount NOTIFY selectionChanged)
    /// Has `bool contains(QString)`; null when the rows themselves tell.
    Q_PROPERTY(QObject* chosen READ chosen WRITE setChosen NOTIFY chosenChanged)

public:
    explicit TableRows(QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* source() const { return m_source; }
    void setSource(QAbstractItemModel* source);
    [[nodiscard]] int total() const;
    [[nodiscard]] int first() const { return m_first; }
    void setFirst(int first);
    [[nodiscard]] int capacity() const { return m_capacity; }
    void setCapacity(int capacity);
    /// The row that the keyboard is on, -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] QVariant currentId() const { return m_currentId; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] qint64 selectedCount() const { return m_selection.count(); }
    [[nodiscard]] QObject* chosen() const { return m_chosen; }
    void setChosen(QObject* chosen);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The source's value at a row by role name; invalid if there is no such row or role.
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QString& role) const;
    /// The row of a record, or -1.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QVariant& id) const;
    Q_INVOKABLE [[nodiscard]] bool isSelected(int row) const;
    /// First and last row of each selected run, one after the other.
    Q_INVOKABLE [[nodiscard]] QList<int> selectedRuns() const;
    /// The selected rows' ids in row order, at most `limit` of them.
    Q_INVOKABLE [[nodiscard]] QVariantList selectedIds(int limit = 10000) const;
    Q_INVOKABLE void selectOnly(int row);
    Q_INVOKABLE void toggle(int row);
    /// Selects from the row last selected alone or toggled up to `row`, and nothing else.
    Q_INVOKABLE void extendTo(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE void remark();

Q_SIGNALS:
    void sourceChanged();
    void idRoleChanged();
    void totalChanged();
    void firstChanged();
    void capacityChanged();
    void currentChanged();
    void revisionChanged();
    void selectionChanged();
    void chosenChanged();
    /// By hand: the selected rows are these and no others.
    void rowsChosen();
    /// Not by hand: the selected rows followed a change of the model.
    void rowsFollowed();
    /// By hand: this row is no longer, or is now, among the selected ones.
    void rowToggled(int row);
    /// The records above the first row became more or fewer by `rows`: scroll by as much to stay.
    void shifted(int rows);

private:
    struct Remembered {
        QVariant id;
        int row;
    };

    void connectSource();
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void beforeReset();
    void afterReset();
    void sourceDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void syncCount();
    void tellTotal();
    void refresh();
    void readRoles();
    void selectionEdited();
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int roleOf(const QString& name) const;
    [[nodiscard]] QList<int> rowsOf(const QList<Remembered>& wanted) const;

    QPointer<QAbstractItemModel> m_source;
    QString m_idRole;
    int m_first = 0;
    int m_capacity = 0;
    int m_shown = 0;
    int m_lastTotal = 0;
    int m_current = -1;
    int m_revision = 0;
    int m_anchor = -1;
    QVariant m_currentId;
    RowRanges m_selection;
    QPointer<QObject> m_chosen;
    QHash<QByteArray, int> m_roles; // of the source, by name
    QList<Remembered> m_rememberedSelection;
    bool m_rememberedAll = false;
};

} // namespace autospace
