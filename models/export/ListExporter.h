// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/RecordStream.h"
#include "models/export/SheetTarget.h"
#include "models/records/RecordSelection.h"

#include <QThreadPool>
#include <QUrl>

namespace autospace {

// Exports a list as it is on screen: these columns, this order, this filter, the texts of this language; or only the
// chosen rows, or those that the filter hides too. Rows are read and written page by page on threads of their own, so
// that the window stays free however long the list; a run that is cancelled or fails leaves no file.
class ListExporter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::RecordListModel* model MEMBER m_model NOTIFY modelChanged REQUIRED)
    // The columns shown, in order: [{role, title, width, hidden}], as a table's arrangement or a ColumnSet has them. A
    // missing title is the field's label.
    Q_PROPERTY(QVariantList columns MEMBER m_columns NOTIFY columnsChanged)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY titleChanged)
    Q_PROPERTY(Rows rows MEMBER m_rows NOTIFY rowsChanged)
    // What is chosen in the list, for rows: Chosen.
    Q_PROPERTY(autospace::RecordSelection* selection MEMBER m_selection NOTIFY rowsChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int written READ written NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    // Names of the printers that the system has.
    Q_PROPERTY(QStringList printers READ printers CONSTANT)
public:
    enum State { Idle, Running, Done, Cancelled, Failed };
    Q_ENUM(State)
    // Shown: what the typed filter lets through. Everything: what the page shows without it.
    enum Rows { Shown, Chosen, Everything };
    Q_ENUM(Rows)

    explicit ListExporter(QObject* parent = nullptr);
    ~ListExporter() override;

    Q_INVOKABLE void saveCsv(const QUrl& file);
    Q_INVOKABLE void savePdf(const QUrl& file);
    Q_INVOKABLE void print(const QString& printer);
    Q_INVOKABLE void cancel();
    // "Bookings 2026-11-20 0937", without an ending.
    Q_INVOKABLE QString suggestedName() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int written() const { return static_cast<int>(m_written); }
    [[nodiscard]] int total() const { return static_cast<int>(m_total); }
    [[nodiscard]] qreal progress() const { return m_total > 0 ? std::min(1.0, qreal(m_written) / m_total) : 0; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QStringList printers() const;

Q_SIGNALS:
    void modelChanged();
    void columnsChanged();
    void titleChanged();
    void rowsChanged();
    void changed();
    // file is empty for paper.
    void finished(const QUrl& file);
    void failed(const QString& reason);

private:
    void start(std::unique_ptr<SheetTarget> target, const QUrl& file);
    void take(const RecordStream::Page& page);
    void wrote(qsizetype rows, bool last, const SheetTarget::Result& result);
    [[nodiscard]] RecordStream::Part part() const;
    void end(State state, const QString& errorText = {});
    [[nodiscard]] ListQuery listQuery() const;
    [[nodiscard]] ListSheet sheet(const RecordType& type) const;
    [[nodiscard]] QString rowsText() const;

    QPointer<RecordListModel> m_model;
    QVariantList m_columns;
    QString m_title;
    Rows m_rows = Shown;
    QPointer<RecordSelection> m_selection;
    State m_state = Idle;
    QString m_errorText;
    QUrl m_file;
    QStringList m_names; // of the columns, without "_text"
    RecordRoles m_roles;
    Instant m_now;
    qint64 m_written = 0, m_total = 0;
    std::shared_ptr<SheetTarget> m_target; // with the page that is being written
    std::unique_ptr<RecordStream> m_stream;
    bool m_begun = false;
    int m_run = 0;
    QThreadPool m_writing; // one thread; it ends before the rest
};

} // namespace autospace
