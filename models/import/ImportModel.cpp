// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/ImportModel.h"

#include "models/commands/RejectionTexts.h"
#include "models/export/CsvText.h"
#include "models/filter/FilterFields.h"
#include "models/import/CsvReader.h"
#include "models/import/RecordNamesReader.h"
#include "net/FreshIds.h"
#include "net/sync/RejectionReading.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype rowsAtOnce = 100; // between two frames

std::expected<CsvTable, QString> tableIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(ImportModel::tr("The file cannot be read: %1").arg(file.errorString()));
    auto table = CsvReader::read(file.read(CsvReader::largestFile + 1));
    if (table) return *std::move(table);
    const auto& [line, message] = table.error();
    return std::unexpected(line > 0 ? ImportModel::tr("Line %1: %2").arg(line).arg(message) : message);
}

} // namespace

ImportModel::ImportModel(QObject* parent) : QAbstractListModel(parent) {
    m_looking.setInterval(0ms);
    connect(&m_looking, &QTimer::timeout, this, &ImportModel::lookAtSome);
}

void ImportModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &ImportModel::clear);
    Q_EMIT clientChanged();
}

void ImportModel::open(const QUrl& file) {
    clear();
    if (!m_client || !m_client->records() || !m_client->registry().command(m_command)) return;
    m_fileName = QFileInfo(file.toLocalFile()).fileName();
    m_plan = std::make_unique<ImportPlan>(*m_client->registry().command(m_command), QJsonObject::fromVariantMap(m_fixed));
    setState(Reading);
    const auto work = [path = file.toLocalFile()](const RecordReader&) { return tableIn(path); };
    m_client->records()->read(work).then(this, [this, run = m_run](const Read<std::expected<CsvTable, QString>>& table) {
        if (run != m_run) return;
        if (table) return take(*table);
        setState(Failed, table.error().message);
    });
}

void ImportModel::take(const std::expected<CsvTable, QString>& table) {
    if (!table) return setState(Failed, table.error());
    m_table = *table;
    if (m_table.rows.isEmpty()) return setState(Failed, tr("The file has a header and no rows."));
    m_mapping = m_plan->suggested(m_table.header);
    setState(Mapping);
}

void ImportModel::assign(int column, const QString& argument) {
    if (m_state != Mapping || column < 0 || column >= m_mapping.size()) return;
    if (!argument.isEmpty()) std::ranges::replace(m_mapping, argument, QString());
    m_mapping[column] = argument;
    Q_EMIT changed();
}

void ImportModel::back() {
    if (m_state == Importing) return;
    if (m_table.rows.isEmpty()) return clear();
    ++m_run;
    m_looking.stop();
    beginResetModel();
    m_problems.clear();
    endResetModel();
    m_good.clear();
    m_badRows.clear();
    m_looked = 0;
    setState(Mapping);
}

void ImportModel::clear() {
    ++m_run;
    m_looking.stop();
    beginResetModel();
    m_problems.clear();
    endResetModel();
    m_table = {};
    m_mapping.clear();
    m_good.clear();
    m_badRows.clear();
    m_looked = 0;
    m_fileName.clear();
    m_plan.reset();
    setState(Empty);
}

void ImportModel::check() {
    if (m_state != Mapping || !missing().isEmpty()) return;
    if (!m_client->core()) return setState(Failed, tr("Importing needs a connection to the server."));
    setState(Checking);
    const auto work = [wanted = m_plan->references(m_mapping), orgId = m_client->actor().orgId,
                       place = Id::parse(m_fixed.value(u"location_id"_s).toString()),
                       registry = &m_client->registry()](const RecordReader& reader) {
        return RecordNamesReader(reader, *registry, orgId, place).names(wanted);
    };
    m_client->records()->read(work).then(this, [this, run = m_run](const Read<ImportPlan::Names>& names) {
        if (run != m_run) return;
        if (!names) return setState(Failed, names.error().message);
        m_names = *names;
        m_looking.start();
    });
}

// A few rows at a time, so that the window stays free.
void ImportModel::lookAtSome() {
    const Formats& formats = m_client->formats();
    const FieldInput input(formats, formats.home(), m_client->now(), m_client->currency());
    FreshIds ids(m_client->clock(), m_entropy);
    const qsizetype until = std::min(m_looked + rowsAtOnce, m_table.rows.size());
    for (; m_looked < until; ++m_looked) {
        QList<ImportPlan::Problem> problems;
        const QJsonObject arguments =
            m_plan->arguments(m_table, m_table.rows[m_looked], m_mapping, m_names, input, formats, problems);
        if (problems.isEmpty())
            m_good << Good{m_looked, ids.next(), arguments};
        else
            note(m_looked, problems);
    }
    Q_EMIT changed();
    if (m_looked < m_table.rows.size()) return;
    m_looking.stop();
    askCore(true);
}

void ImportModel::askCore(bool onlyCheck) {
    QJsonArray commands;
    for (const Good& good : std::as_const(m_good))
        commands << QJsonObject{{u"id"_s, good.command.toString()}, {u"name"_s, m_command}, {u"arguments"_s, good.arguments}};
    QJsonObject body{{u"org_id"_s, m_client->actor().orgId.toString()}, {u"commands"_s, commands}};
    if (onlyCheck) body.insert(u"check"_s, true);
    m_client->core()->batch(body).then(this, [this, onlyCheck, run = m_run](const CoreAnswer& answer) {
        if (run == m_run) onlyCheck ? onChecked(answer) : onImported(answer);
    });
}

void ImportModel::onChecked(const CoreAnswer& answer) {
    if (!answer) return setState(Failed, words(answer.error()));
    refuse((*answer)[u"refused"_s].toArray());
    beginResetModel();
    std::ranges::stable_sort(m_problems, {}, &ImportPlan::Problem::line);
    endResetModel();
    setState(Checked);
}

void ImportModel::importRows(bool goodOnly) {
    if (m_state != Checked || m_good.isEmpty() || (!goodOnly && bad() > 0)) return;
    setState(Importing);
    askCore(false);
}

void ImportModel::onImported(const CoreAnswer& answer) {
    // The effect may be there although the answer got lost. The same ids go out again then, which does nothing twice.
    if (!answer && answer.error().why == CoreProblem::Why::Offline)
        return setState(Checked, tr("The server did not answer, and may have imported the rows all the same. Import them again: "
                                    "nothing is imported twice."));
    if (!answer) return setState(Checked, words(answer.error()));
    if ((*answer)[u"applied"_s].toBool()) {
        setState(Done);
        return Q_EMIT imported(static_cast<int>(m_good.size()));
    }
    // Somebody was faster: nothing was imported, and what is wrong now is listed too.
    onChecked(answer);
}

void ImportModel::refuse(const QJsonArray& refused) {
    QSet<qsizetype> gone;
    for (const QJsonValue& one : refused) {
        const qsizetype position = one[u"position"_s].toInteger();
        if (position < 0 || position >= m_good.size()) continue;
        gone << position;
        const CsvTable::Row& row = m_table.rows[m_good[position].row];
        const CommandRefusal refusal = refusalFrom(one[u"error"_s].toObject());
        QList<ImportPlan::Problem> problems;
        for (const FieldError& error : refusal.rejection.fields) {
            const qsizetype column = m_mapping.indexOf(error.pointer.section(u'/', 1, 1));
            const Field* field = m_client->registry().command(m_command)->field(error.pointer.section(u'/', 1, 1));
            if (column < 0 || !field) continue;
            problems << ImportPlan::Problem{row.line, m_table.header[column], row.cells[column],
                                            RejectionTexts::fieldError(*field, error, m_client->formats())};
        }
        if (problems.isEmpty())
            problems << ImportPlan::Problem{row.line, {}, row.cells.join(m_table.separator),
                                            RejectionTexts::detail(refusal, m_client->formats())};
        note(m_good[position].row, problems);
    }
    for (qsizetype i = m_good.size() - 1; i >= 0; --i)
        if (gone.contains(i)) m_good.removeAt(i);
}

void ImportModel::note(qsizetype row, QList<ImportPlan::Problem> problems) {
    m_badRows << row;
    m_problems += problems;
}

QString ImportModel::words(const CoreProblem& problem) {
    switch (problem.why) {
    case CoreProblem::Why::Offline: return tr("The server cannot be reached. Nothing was imported; try again when it can.");
    case CoreProblem::Why::SignInNeeded: return tr("Sign in again, then import.");
    default: return tr("The server did not take it: %1").arg(problem.detail);
    }
}

bool ImportModel::saveBadRows(const QUrl& file) {
    QSaveFile target(file.toLocalFile());
    const CsvText text(m_client->formats().locale());
    bool written = target.open(QIODevice::WriteOnly) && target.write(CsvText::beginning() + text.line(m_table.header)) > 0;
    QList<qsizetype> rows(m_badRows.begin(), m_badRows.end());
    std::ranges::sort(rows);
    for (const qsizetype row : std::as_const(rows))
        written = written && target.write(text.line(m_table.rows[row].cells)) > 0;
    if (written && target.commit()) return true;
    m_errorText = tr("The file cannot be written: %1").arg(target.errorString());
    Q_EMIT changed();
    return false;
}

QVariantList ImportModel::columns() const {
    QVariantList list;
    for (qsizetype i = 0; i < m_mapping.size(); ++i) {
        const auto filled = std::ranges::find_if(m_table.rows, [i](const CsvTable::Row& row) {
            return i < row.cells.size() && !row.cells[i].trimmed().isEmpty();
        });
        list << QVariantMap{{u"title"_s, m_table.header[i]},
                            {u"sample"_s, filled == m_table.rows.end() ? QString() : filled->cells[i]},
                            {u"argument"_s, m_mapping[i]}};
    }
    return list;
}

QVariantList ImportModel::arguments() const {
    QVariantList list;
    if (!m_plan) return list;
    for (const Field* field : m_plan->fields())
        list << QVariantMap{{u"name"_s, QString::fromLatin1(field->name)},
                            {u"label"_s, FilterFields::label(*field)},
                            {u"required"_s, ImportPlan::isRequired(*field)}};
    return list;
}

QStringList ImportModel::missing() const {
    QStringList labels;
    if (!m_plan || m_table.rows.isEmpty()) return labels;
    for (const Field* field : m_plan->missing(m_mapping))
        labels << FilterFields::label(*field);
    return labels;
}

void ImportModel::setState(State state, const QString& errorText) {
    m_state = state;
    m_errorText = errorText;
    Q_EMIT changed();
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QHash<int, QByteArray> ImportModel::roleNames() const {
    return {{LineRole, "line"_ba}, {ColumnRole, "column"_ba}, {ValueRole, "value"_ba}, {ReasonRole, "reason"_ba}};
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_problems.size()) return {};
    const ImportPlan::Problem& problem = m_problems[index.row()];
    switch (role) {
    case LineRole: return problem.line;
    case ColumnRole: return problem.column;
    case ValueRole: return problem.value;
    case Qt::DisplayRole:
    case ReasonRole: return problem.reason;
    default: return {};
    }
}

} // namespace autospace
