// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/harness.h"

#include "documents/builtincatalogue.h"
#include "editors/formpanel.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "window/fileactions.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace evenhost::testing {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const catalogue::Catalogue> catalogueOnce()
{
    static const auto catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    return catalogue;
}

} // namespace

void Harness::prepareApplication()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    theme::apply(*qApp, theme::Scheme::Light);
}

Harness::Harness(const QString& plan, const QString& stateFolder)
    : m_settings(std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s)))
{
    window::Parts parts;
    parts.catalogue = catalogueOnce();
    parts.today = base::Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21));
    parts.evaluate = session::engineEvaluate();
    parts.settings = m_settings.get();
    parts.dialogs = &m_dialogs;
    parts.stateFolder = stateFolder.isEmpty() ? m_folder.filePath(u"state"_s) : stateFolder;
    m_window = std::make_unique<window::MainWindow>(parts);
    m_window->resize(1280, 800);
    m_window->show();
    if (!plan.isEmpty())
        m_window->fileActions()->openExample(plan);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("The window did not become active");
}

Harness::~Harness() = default;

session::PlanSession& Harness::session()
{
    return *m_window->context().session;
}

const plan::Plan& Harness::plan()
{
    return session().plan();
}

editors::AmountField* Harness::field(const QString& path)
{
    const editors::FieldRow* row = m_window->form()->row(path);
    return row ? row->field() : nullptr;
}

void Harness::type(const QString& path, const QString& text)
{
    editors::AmountField* target = field(path);
    QTest::mouseClick(target, Qt::LeftButton);
    QCoreApplication::processEvents();
    target->selectAll();
    QTest::keyClick(target, Qt::Key_Delete);
    QTest::keyClicks(target, text);
}

QAction* Harness::action(const QString& name)
{
    return m_window->findChild<QAction*>(name);
}

void Harness::trigger(const QString& name)
{
    QAction* found = action(name);
    QVERIFY2(found, qPrintable(name));
    found->trigger();
}

void Harness::whenDialogOpens(const std::function<void(QWidget*)>& drive)
{
    QTimer::singleShot(0, m_window.get(), [this, drive] {
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog) {
            whenDialogOpens(drive);
            return;
        }
        drive(dialog);
        // A check that failed left it open: the test must end all the same.
        if (dialog && dialog->isVisible())
            dialog->close();
    });
}

} // namespace evenhost::testing
