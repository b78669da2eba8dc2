// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/SheetTarget.h"

#include "models/export/CsvText.h"
#include "models/export/SheetPainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <optional>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("export", sentence); }

// What to do is said with what went wrong.
std::unexpected<QString> notWritten(const QSaveFile& file) {
    return std::unexpected(say(QT_TRANSLATE_NOOP("export", "%1 cannot be written: %2. Choose another folder or name."))
                               .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

void layOut(QPagedPaintDevice& device, const ListSheet& sheet) {
    // Many columns do not fit upright.
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(sheet.columns.size() > 5 ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
}

// The old file stays until the new one is complete.
class CsvFile final : public SheetTarget {
public:
    explicit CsvFile(const QString& file) : m_file(file) {}
    Result begin(const ListSheet& sheet) override {
        if (!m_file.open(QIODevice::WriteOnly)) return notWritten(m_file);
        m_text.emplace(sheet.locale);
        m_file.write(CsvText::beginning());
        QStringList titles;
        for (const ListSheet::Column& column : sheet.columns)
            titles << column.title;
        add(titles);
        return {};
    }
    void add(const QStringList& cells) override { m_file.write(m_text->line(cells)); }
    Result finish() override {
        if (!m_file.commit()) return notWritten(m_file);
        return {};
    }

private:
    QSaveFile m_file;
    std::optional<CsvText> m_text;
};

class PdfFile final : public SheetTarget {
public:
    explicit PdfFile(const QString& file) : m_file(file), m_writer(&m_file) {}
    Result begin(const ListSheet& sheet) override {
        if (!m_file.open(QIODevice::WriteOnly)) return notWritten(m_file);
        layOut(m_writer, sheet);
        m_writer.setTitle(sheet.title);
        m_writer.setCreator(u"Autospace"_s);
        m_painter.emplace(m_writer, sheet);
        if (!m_painter->isActive())
            return std::unexpected(say(QT_TRANSLATE_NOOP("export", "The PDF cannot be drawn.")));
        return {};
    }
    void add(const QStringList& cells) override { m_painter->add(cells); }
    Result finish() override {
        m_painter.reset();
        if (!m_file.commit()) return notWritten(m_file);
        return {};
    }

private:
    QSaveFile m_file;
    QPdfWriter m_writer;
    std::optional<SheetPainter> m_painter;
};

class PaperPrinter final : public SheetTarget {
public:
    explicit PaperPrinter(const QString& name) : m_printer(QPrinter::HighResolution) { m_printer.setPrinterName(name); }
    ~PaperPrinter() override {
        if (m_painter) (void)m_printer.abort();
    }
    Result begin(const ListSheet& sheet) override {
        if (!m_printer.isValid())
            return std::unexpected(say(QT_TRANSLATE_NOOP("export", "There is no such printer. Save a PDF instead.")));
        layOut(m_printer, sheet);
        m_printer.setDocName(sheet.title);
        m_painter.emplace(m_printer, sheet);
        if (!m_painter->isActive())
            return std::unexpected(
                say(QT_TRANSLATE_NOOP("export", "The printer does not answer. Save a PDF instead.")));
        return {};
    }
    void add(const QStringList& cells) override { m_painter->add(cells); }
    Result finish() override {
        m_painter.reset();
        if (m_printer.printerState() == QPrinter::Error)
            return std::unexpected(say(QT_TRANSLATE_NOOP("export", "The printer reported an error.")));
        return {};
    }

private:
    QPrinter m_printer;
    std::optional<SheetPainter> m_painter;
};

} // namespace

std::unique_ptr<SheetTarget> SheetTarget::csv(const QString& file) { return std::make_unique<CsvFile>(file); }

std::unique_ptr<SheetTarget> SheetTarget::pdf(const QString& file) { return std::make_unique<PdfFile>(file); }

std::unique_ptr<SheetTarget> SheetTarget::printer(const QString& name) { return std::make_unique<PaperPrinter>(name); }

} // namespace autospace
