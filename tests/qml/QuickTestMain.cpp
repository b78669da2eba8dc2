// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtQml/QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include <cstdio>

/// Counts what the QML engine warns about while a tst_….qml runs.
class QuickTestSetup : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] qsizetype warnings() const { return m_warnings; }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) {
        connect(engine, &QQmlEngine::warnings, this,
                [this](const QList<QQmlError>& errors) { m_warnings += errors.size(); });
    }

private:
    qsizetype m_warnings = 0;
};

/// Fails if a test fails or if QML warned.
int main(int argc, char** argv) {
    QTEST_SET_MAIN_SOURCE_PATH
    QuickTestSetup setup;
    const int failed = quick_test_main_with_setup(argc, argv, AUTOSPACE_TEST_NAME, AUTOSPACE_TEST_FILE, &setup);
    if (setup.warnings() > 0) std::fprintf(stderr, "%lld QML warnings, see above\n", qlonglong(setup.warnings()));
    return failed != 0 || setup.warnings() > 0 ? 1 : 0;
}

#include "QuickTestMain.moc"
