// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "documents/builtincatalogue.h"
#include "session/filepath.h"
#include "session/recoveryfolder.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "window/dialogs.h"
#include "window/fileactions.h"
#include "window/filesafety.h"
#include "window/language.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

theme::Scheme schemeOf(settings::Scheme scheme)
{
    switch (scheme) {
    case settings::Scheme::Light:
        return theme::Scheme::Light;
    case settings::Scheme::Dark:
        return theme::Scheme::Dark;
    case settings::Scheme::System:
        break;
    }
    return theme::Scheme::System;
}

/// Makes windows and keeps what they share.
class Application : public QObject
{
public:
    Application(QApplication& application, base::Date today) : m_application(application), m_language(&m_settings)
    {
        const auto applyTheme = [this] {
            theme::apply(m_application, schemeOf(m_settings.scheme()), m_settings.textFactor());
        };
        applyTheme();
        connect(&m_settings, &settings::Settings::appearanceChanged, this, applyTheme);
        m_parts.catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
        m_parts.today = today;
        m_parts.evaluate = session::engineEvaluate();
        m_parts.settings = &m_settings;
        m_parts.dialogs = &m_dialogs;
        m_parts.stateFolder = session::RecoveryFolder::userStateFolder();
    }

    MainWindow* openWindow()
    {
        auto* window = new MainWindow(m_parts);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &MainWindow::newWindowRequested, this, [this] { openWindow(); });
        connect(window->safety(), &FileSafety::recoverElsewhereRequested, this,
                [this](const session::RecoveryOffer& offer) { openWindow()->safety()->recover(offer); });
        if (const QWidget* other = QApplication::activeWindow()) {
            constexpr int step = 28; // exactly on top of each other, two windows look like one
            window->move(other->pos() + QPoint(step, step));
        }
        window->show();
        return window;
    }

    /// What earlier runs left, then the plan to begin with.
    void start(MainWindow* window, const QString& plan)
    {
        window->safety()->offerRecovery();
        const QStringList recent = m_settings.recentFiles();
        QString wanted = plan;
        if (wanted.isEmpty() && m_settings.reopensLastPlan() && !recent.isEmpty() && QFileInfo::exists(recent.first()))
            wanted = recent.first();
        const session::PlanSession* session = window->context().session;
        if (wanted.isEmpty() || session::realPath(session->path()) == session::realPath(wanted))
            return; // recovered just now
        MainWindow* free = session->isModified() ? openWindow() : window;
        free->fileActions()->open(wanted);
    }

private:
    QApplication& m_application;
    settings::Settings m_settings;
    Language m_language;
    MessageDialogs m_dialogs;
    Parts m_parts;
};

} // namespace

int runWindow(int count, char** arguments, base::Date today, const std::optional<std::string>& plan)
{
    QApplication::setApplicationName(u"Evenhost"_s);
    QApplication::setDesktopFileName(u"org.evenhost.Evenhost"_s);
    QApplication qt(count, arguments);
    QApplication::setWindowIcon(QIcon(u":/icons/evenhost.svg"_s));
    Application application(qt, today);
    MainWindow* window = application.openWindow();
    const QString file = plan ? QFile::decodeName(QByteArray::fromStdString(*plan)) : QString();
    // From the running event loop: a question needs a window behind it.
    QTimer::singleShot(0, window, [&application, window, file] { application.start(window, file); });
    return QApplication::exec();
}

} // namespace evenhost::window
