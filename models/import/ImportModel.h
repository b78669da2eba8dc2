// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/import/ImportPlan.h"
#include "net/SystemEntropy.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QUrl>
#include <QVariantList>

namespace autospace {

// Makes records of the rows of a CSV file: reads it, offers which column is which argument, checks every row here and
// in the core before anything is done, and imports all rows or, when asked to, those that are good; what is imported is
// imported together or not at all. As a list model it holds what is wrong, cell by cell.
class ImportModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // The command that makes one record: "slots.create".
    Q_PROPERTY(QString command MEMBER m_command NOTIFY commandChanged REQUIRED)
    // Arguments that are the same for every row.
    Q_PROPERTY(QVariantMap fixed MEMBER m_fixed NOTIFY commandChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    // [{title, sample, argument}], in the file's order.
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    // [{name, label, required}] that a column can be for.
    Q_PROPERTY(QVariantList arguments READ arguments NOTIFY changed)
    // Labels of what must be given and no column is for.
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int bad READ bad NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    // Failed: the file could not be read, or the core not be asked; errorText says why. What was checked stays checked.
    enum State { Empty, Reading, Mapping, Checking, Checked, Importing, Done, Failed };
    Q_ENUM(State)
    enum Role { LineRole = Qt::UserRole, ColumnRole, ValueRole, ReasonRole };

    explicit ImportModel(QObject* parent = nullptr);

    Q_INVOKABLE void open(const QUrl& file);
    // Which argument a column is for; empty: none. Takes it from the column that had it.
    Q_INVOKABLE void assign(int column, const QString& argument);
    Q_INVOKABLE void check();
    // Everything, which must be good; or the good rows alone.
    Q_INVOKABLE void importRows(bool goodOnly);
    // Writes the rows that are not good into a file that can be mended and imported later.
    Q_INVOKABLE bool saveBadRows(const QUrl& file);
    // Back to the columns, or to nothing.
    Q_INVOKABLE void back();
    Q_INVOKABLE void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] QVariantList columns() const;
    [[nodiscard]] QVariantList arguments() const;
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_table.rows.size()); }
    [[nodiscard]] int bad() const { return static_cast<int>(m_badRows.size()); }
    [[nodiscard]] qreal progress() const { return total() ? qreal(m_looked) / total() : 0; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void clientChanged();
    void commandChanged();
    void changed();
    void imported(int rows);

private:
    struct Good {
        qsizetype row = 0;
        Id command;
        QJsonObject arguments;
    };
    void take(const std::expected<CsvTable, QString>& table);
    void lookAtSome();
    void askCore(bool onlyCheck);
    void onChecked(const CoreAnswer& answer);
    void onImported(const CoreAnswer& answer);
    void refuse(const QJsonArray& refused);
    void note(qsizetype row, QList<ImportPlan::Problem> problems);
    [[nodiscard]] static QString words(const CoreProblem& problem);
    void setState(State state, const QString& errorText = {});

    QPointer<Client> m_client;
    QString m_command, m_fileName, m_errorText;
    QVariantMap m_fixed;
    State m_state = Empty;
    std::unique_ptr<ImportPlan> m_plan;
    CsvTable m_table;
    QStringList m_mapping; // an argument, or nothing, for each column
    ImportPlan::Names m_names;
    QTimer m_looking;
    qsizetype m_looked = 0;
    QList<Good> m_good;
    QSet<qsizetype> m_badRows;
    QList<ImportPlan::Problem> m_problems; // by line once checked
    SystemEntropy m_entropy;
    int m_run = 0; // answers to an older run are dropped
};

} // namespace autospace
