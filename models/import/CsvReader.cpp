// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/CsvReader.h"

#include <QSet>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView separators = ",;\t|";

// A first line "sep=;" is for spreadsheets, and no header.
bool namesSeparator(QByteArrayView line) {
    return line.size() >= 5 && line.size() <= 7 && line.startsWith("sep=") && separators.contains(line[4]) &&
           line.sliced(5).trimmed().isEmpty();
}

// Of the first line, without what stands in quotation marks.
char separatorOf(QByteArrayView text) {
    bool quoted = false;
    std::array<int, separators.size()> counts{};
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        if (const qsizetype which = separators.indexOf(c); which >= 0) ++counts[static_cast<size_t>(which)];
    }
    return separators[std::ranges::max_element(counts) - counts.begin()];
}

QString plain(QString cell) {
    static const QString formula = u"=+-@\t\r"_s;
    if (cell.size() > 1 && cell.front() == u'\'' && formula.contains(cell[1])) cell.removeFirst();
    return cell;
}

// Line by line, so that each row knows where it begins; the ends of the lines included.
QList<QByteArrayView> linesOf(QByteArrayView text) {
    QList<QByteArrayView> lines;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype until = from;
        while (until < text.size() && text[until] != '\n' && text[until] != '\r')
            ++until;
        if (text.sliced(until).startsWith("\r\n")) ++until;
        lines << text.sliced(from, std::min(until + 1, text.size()) - from);
        from += lines.back().size();
    }
    return lines;
}

int takesNoSpace(unsigned char) { return 0; } // blanks around a cell are the cell's

} // namespace

class CsvReader::Parsing {
public:
    explicit Parsing(char separator) {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_space_func(&m_parser, takesNoSpace);
    }
    ~Parsing() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parsing)

    // False when it cannot go on; see problem().
    bool take(QByteArrayView line) {
        ++m_line;
        // Blank lines are no rows.
        if (m_row.cells.isEmpty() && !m_parser.quoted) m_row.line = m_line;
        const auto size = static_cast<size_t>(line.size());
        if (csv_parse(&m_parser, line.data(), size, onCell, onRow, this) != size) return fail();
        return !m_problem;
    }
    bool finish() {
        if (!m_problem && csv_fini(&m_parser, onCell, onRow, this) != 0) {
            m_problem = Problem{m_row.line, tr("A quotation mark opens here and is never closed.")};
            return false;
        }
        return !m_problem;
    }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] QList<CsvTable::Row>& rows() { return m_rows; }

private:
    bool fail() {
        if (!m_problem)
            m_problem = Problem{m_line, tr("A quotation mark stands in the middle of a cell. A cell that has any begins and ends "
                                           "with one, and has each of its own twice.")};
        return false;
    }
    static void onCell(void* bytes, size_t size, void* self) {
        auto& parsing = *static_cast<Parsing*>(self);
        if (parsing.m_row.cells.size() > mostColumns) return;
        // QString::fromUtf8() would take a byte order mark off, which is one at the file's beginning only.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QByteArrayView cell(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
        parsing.m_row.cells << plain(QString(decoder(cell)));
    }
    static void onRow(int, void* self) { static_cast<Parsing*>(self)->endRow(); }
    void endRow() {
        if (m_row.cells.size() > mostColumns && !m_problem)
            m_problem = Problem{m_row.line, tr("There are more than %1 columns.").arg(mostColumns)};
        if (m_rows.size() > mostRows && !m_problem)
            m_problem = Problem{0, tr("The file has more than %1 rows. Import it in several parts.").arg(mostRows)};
        const bool empty = std::ranges::all_of(m_row.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!empty && !m_problem) m_rows << m_row;
        m_row = {m_line + 1, {}};
    }

    csv_parser m_parser{};
    int m_line = 0;
    CsvTable::Row m_row{1, {}};
    QList<CsvTable::Row> m_rows;
    std::optional<Problem> m_problem;
};

CsvReader::Text CsvReader::utf8(const QByteArray& file) {
    if (file.size() > largestFile)
        return std::unexpected(Problem{0, tr("The file is larger than %1 MiB. Import it in several parts.").arg(largestFile >> 20)});
    QByteArray text = file;
    if (file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        text = QString(decoder(file)).toUtf8();
        if (decoder.hasError() || file.size() % 2 != 0) return std::unexpected(Problem{0, tr("The file is damaged: it is not the UTF-16 text it says it is.")});
    }
    if (text.startsWith("\xEF\xBB\xBF")) text.remove(0, 3);
    int line = 0;
    for (const QByteArrayView part : linesOf(text)) {
        ++line;
        if (!QUtf8StringView(part).isValidUtf8())
            return std::unexpected(Problem{line, tr("The text is not in UTF-8. Save the file as \"CSV UTF-8\" and try again.")});
        if (part.contains('\0')) return std::unexpected(Problem{line, tr("The file is not a text. Choose a CSV file.")});
    }
    return text;
}

std::expected<void, CsvReader::Problem> CsvReader::readHeader(CsvTable& table) {
    const int line = table.rows.front().line;
    for (const QString& cell : table.rows.takeFirst().cells)
        table.header << cell.simplified();
    while (!table.header.isEmpty() && table.header.back().isEmpty())
        table.header.removeLast();
    QSet<QString> seen;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString& name = table.header[i];
        if (name.isEmpty()) return std::unexpected(Problem{line, tr("Column %1 has no name. The first row names the columns.").arg(i + 1)});
        if (seen.contains(name.toCaseFolded())) return std::unexpected(Problem{line, tr("Two columns are called \"%1\".").arg(name)});
        seen << name.toCaseFolded();
    }
    // Empty cells behind the last column are no cells.
    for (CsvTable::Row& row : table.rows)
        while (row.cells.size() > table.header.size() && row.cells.back().isEmpty())
            row.cells.removeLast();
    return {};
}

std::expected<CsvTable, CsvReader::Problem> CsvReader::read(const QByteArray& file) {
    const Text text = utf8(file);
    if (!text) return std::unexpected(text.error());
    CsvTable table;
    auto lines = linesOf(*text);
    const bool named = !lines.isEmpty() && namesSeparator(lines.front());
    const char separator = named ? lines.front()[4] : separatorOf(*text);
    table.separator = QLatin1Char(separator);
    Parsing parsing(separator);
    if (named) lines.front() = "\n"; // still a line, so that the others keep their numbers
    const bool read = std::ranges::all_of(lines, [&](QByteArrayView line) { return parsing.take(line); }) && parsing.finish();
    if (!read) return std::unexpected(*parsing.problem());
    table.rows = std::move(parsing.rows());
    if (table.rows.isEmpty()) return std::unexpected(Problem{0, tr("The file is empty.")});
    if (const auto header = readHeader(table); !header) return std::unexpected(header.error());
    return table;
}

} // namespace autospace
