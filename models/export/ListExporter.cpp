// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/ListExporter.h"

#include "models/columns/ColumnTitle.h"

#include <QCoreApplication>
#include <QPrinterInfo>

#include <optional>
#include <utility>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("export", sentence); }

} // namespace

ListExporter::ListExporter(QObject* parent) : QObject(parent) { m_writing.setMaxThreadCount(1); }

ListExporter::~ListExporter() = default;

QStringList ListExporter::printers() const { return QPrinterInfo::availablePrinterNames(); }

void ListExporter::saveCsv(const QUrl& file) { start(SheetTarget::csv(file.toLocalFile()), file); }

void ListExporter::savePdf(const QUrl& file) { start(SheetTarget::pdf(file.toLocalFile()), file); }

void ListExporter::print(const QString& printer) { start(SheetTarget::printer(printer), {}); }

void ListExporter::start(std::unique_ptr<SheetTarget> target, const QUrl& file) {
    Client* client = m_model ? m_model->client() : nullptr;
    if (m_state == Running || !client || !client->records() || !m_model->listQuery().type) return;
    const ListQuery list = listQuery();
    ++m_run;
    m_target = std::move(target);
    m_file = file;
    m_now = client->now();
    m_roles = RecordRoles(*list.type);
    m_written = 0;
    m_total = m_model->count();
    m_begun = false;
    m_state = Running;
    m_errorText.clear();
    m_names.clear();
    for (const QVariant& column : std::as_const(m_columns))
        if (const QVariantMap map = column.toMap(); !map.value(u"hidden"_s).toBool())
            m_names << columnName(map.value(u"role"_s).toString());
    m_stream = std::make_unique<RecordStream>(*client->records(), list, m_now, part());
    connect(m_stream.get(), &RecordStream::arrived, this, &ListExporter::take);
    connect(m_stream.get(), &RecordStream::failed, this, [this](const QString& reason) { end(Failed, reason); });
    Q_EMIT changed();
    if (m_names.isEmpty()) return end(Failed, say(QT_TRANSLATE_NOOP("export", "There is no column to export.")));
    if (m_rows == Chosen && (!m_selection || m_selection->isEmpty())) return end(Failed, say(QT_TRANSLATE_NOOP("export", "No row is chosen.")));
    m_stream->next();
}

RecordStream::Part ListExporter::part() const {
    if (m_rows != Chosen || !m_selection) return {};
    if (m_selection->all()) return {.only = {}, .without = m_selection->leftOut()};
    return {.only = QSet<Id>(m_selection->chosen().begin(), m_selection->chosen().end()), .without = {}};
}

ListQuery ListExporter::listQuery() const {
    ListQuery list = m_model->listQuery();
    if (m_rows == Everything) list.filter.clear();
    return list;
}

QString ListExporter::rowsText() const {
    if (m_rows == Chosen) return QCoreApplication::translate("export", "%n chosen rows", nullptr, static_cast<int>(m_total));
    const QString filter = listQuery().filter.trimmed();
    return filter.isEmpty() ? say(QT_TRANSLATE_NOOP("export", "All rows")) : say(QT_TRANSLATE_NOOP("export", "Filter: %1")).arg(filter);
}

ListSheet ListExporter::sheet(const RecordType& type) const {
    const Formats& formats = m_model->client()->formats();
    ListSheet sheet{
        .title = m_title, .rowsText = rowsText(), .madeText = {}, .columns = {}, .locale = formats.locale()};
    if (sheet.title.isEmpty()) sheet.title = QCoreApplication::translate("records", type.label());
    sheet.madeText = say(QT_TRANSLATE_NOOP("export", "%1 by %2"))
                         .arg(formats.dateTime(m_now, formats.home()), m_model->client()->personName());
    sheet.totalRows = m_total;
    for (const QVariant& column : m_columns) {
        const QVariantMap map = column.toMap();
        if (map.value(u"hidden"_s).toBool()) continue;
        const QString role = map.value(u"role"_s).toString();
        const QString title = map.value(u"title"_s).toString();
        const Field* field = type.field(columnName(role));
        const bool number =
            field && (field->kind == Kind::Integer || field->kind == Kind::Real || field->kind == Kind::Money);
        sheet.columns << ListSheet::Column{title.isEmpty() ? columnTitle(type, role) : title,
                                           std::max(40, map.value(u"width"_s, 100).toInt()), number};
    }
    return sheet;
}

// The texts are made on the writing thread too: with their formats and what "now" means as they are here and now.
void ListExporter::take(const RecordStream::Page& page) {
    if (m_state != Running) return;
    if (!m_model || !m_model->client() || !m_model->client()->isOpen()) return end(Cancelled);
    std::optional<ListSheet> head;
    if (!std::exchange(m_begun, true)) {
        m_total = page.total;
        head = sheet(*m_model->listQuery().type);
    }
    const auto work = [target = m_target, head, page, names = m_names, roles = m_roles, now = m_now,
                       formats = m_model->client()->formats()]() -> SheetTarget::Result {
        if (head)
            if (const auto begun = target->begin(*head); !begun) return begun;
        for (const RecordRow& row : page.rows) {
            QStringList cells;
            cells.reserve(names.size());
            for (const QString& name : names)
                cells << roles.text(row, name, formats, now);
            target->add(cells);
        }
        if (page.end) return target->finish();
        return {};
    };
    m_writing.start([this, work, run = m_run, count = page.rows.size(), last = page.end] {
        const SheetTarget::Result result = work();
        QMetaObject::invokeMethod(this, [this, run, count, last, result] {
            if (run == m_run) wrote(count, last, result);
        }, Qt::QueuedConnection);
    });
}

void ListExporter::wrote(qsizetype rows, bool last, const SheetTarget::Result& result) {
    if (m_state != Running) return;
    if (!result) return end(Failed, result.error());
    m_written += rows;
    if (last) return end(Done);
    Q_EMIT changed();
    if (m_state == Running) m_stream->next();
}

void ListExporter::cancel() {
    if (m_state == Running) end(Cancelled);
}

void ListExporter::end(State state, const QString& errorText) {
    m_state = state;
    m_errorText = errorText;
    m_target.reset();
    // The stream may be the one that is calling.
    if (m_stream) m_stream.release()->deleteLater();
    Q_EMIT changed();
    if (state == Done) Q_EMIT finished(m_file);
    if (state == Failed) Q_EMIT failed(errorText);
}

QString ListExporter::suggestedName() const {
    Client* client = m_model ? m_model->client() : nullptr;
    if (!client) return {};
    const RecordType* type = client->registry().record(m_model->collection());
    const QString title = !m_title.isEmpty() ? m_title
                          : type             ? QCoreApplication::translate("records", type->label())
                                             : QString();
    return title + u' ' + client->now().in(client->formats().home()).toString(u"yyyy-MM-dd HHmm"_s);
}

} // namespace autospace
