// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewactions.h"

#include "settings/settings.h"
#include "theme/chinesefont.h"
#include "window/menus.h"
#include "window/viewtabs.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFile>

#include <array>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using settings::Scheme;

namespace {

constexpr double textStep = 0.1;

struct SchemeChoice
{
    Scheme scheme;
    const char* name;
    const char* text;
};

constexpr std::array schemes{
    SchemeChoice{Scheme::System, "themeSystem", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Theme: as the &system")},
    SchemeChoice{Scheme::Light, "themeLight", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Theme: &light")},
    SchemeChoice{Scheme::Dark, "themeDark", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Theme: &dark")}};

/// Each language by its own name: nobody finds their way back otherwise.
constexpr std::array<std::pair<const char*, const char16_t*>, 4> languages{
    {{"en", u"English"}, {"de", u"Deutsch"}, {"fr", u"Français"}, {"zh_CN", u"简体中文"}}};

/// A language's own name, or what is missing for it: its name would be boxes.
QString languageText(const QString& language, const char16_t* name)
{
    return theme::canShow(QLocale(language))
               ? QString::fromUtf16(name)
               : QCoreApplication::translate("evenhost::window::Menus", "Chinese: first install a font, as in %1")
                     .arg(theme::chineseFontPackage());
}

} // namespace

ViewActions::ViewActions(const Context& context, ViewTabs* tabs, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_tabs(tabs)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&View"), this))
{
    m_menu->add("viewWalkthrough", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Walk&through"),
                QKeySequence(Qt::Key_F5), this, [this] { emit walkthroughRequested(); });
    m_menu->addSeparator();
    addViews();
    m_menu->addSeparator();
    QAction* form = m_menu->add("viewForm", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Inputs at the left"),
                                QKeySequence(Qt::Key_F9), this, {});
    form->setCheckable(true);
    form->setChecked(m_context.settings->formShown());
    connect(form, &QAction::toggled, this, &ViewActions::formToggled);
    m_menu->add("viewFindings", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Findings"), QKeySequence(Qt::Key_F8),
                this, [this] { emit findingsRequested(); });
    m_menu->add("viewWhy", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Why?"), QKeySequence(Qt::Key_F1), this,
                [this] { emit whyRequested(); });
    m_menu->add("viewCopy", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Copy this view as a table"), {}, this,
                [this] { copyView(); });
    m_menu->addSeparator();
    addThemes();
    m_menu->addSeparator();
    addTextSizes();
    m_menu->addSeparator();
    addLanguages();
}

void ViewActions::addViews()
{
    for (int i = 0; i < ViewTabs::viewCount; ++i) {
        const auto kind = static_cast<ViewKind>(i);
        auto* action = new QAction(ViewTabs::title(kind), this);
        action->setObjectName(u"view%1"_s.arg(i));
        action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + i)));
        connect(action, &QAction::triggered, this, [this, kind] { m_tabs->setCurrent(kind); });
        m_menu->menu()->addAction(action);
    }
}

void ViewActions::addThemes()
{
    auto* group = new QActionGroup(this);
    for (const SchemeChoice& choice : schemes) {
        QAction* action = m_menu->add(choice.name, choice.text, {}, this,
                                      [this, scheme = choice.scheme] { m_context.settings->setScheme(scheme); });
        action->setCheckable(true);
        action->setChecked(m_context.settings->scheme() == choice.scheme);
        group->addAction(action);
    }
}

void ViewActions::addTextSizes()
{
    m_menu->add("textLarger", QT_TRANSLATE_NOOP("evenhost::window::Menus", "L&arger text"), QKeySequence::ZoomIn, this,
                [this] { changeText(textStep); });
    m_menu->add("textSmaller", QT_TRANSLATE_NOOP("evenhost::window::Menus", "S&maller text"), QKeySequence::ZoomOut,
                this, [this] { changeText(-textStep); });
    m_menu->add("textNormal", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Normal text"),
                QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] { m_context.settings->setTextFactor(1.0); });
}

void ViewActions::changeText(double by)
{
    m_context.settings->setTextFactor(m_context.settings->textFactor() + by);
}

void ViewActions::addLanguages()
{
    QMenu* menu = m_menu->addMenu(QT_TRANSLATE_NOOP("evenhost::window::Menus", "Lan&guage"));
    auto* group = new QActionGroup(this);
    for (const auto& [code, name] : languages) {
        const QString language = QString::fromLatin1(code);
        if (!QFile::exists(u":/i18n/evenhost_"_s + language + u".qm"_s))
            continue; // no half-translated windows
        QAction* action = menu->addAction(languageText(language, name));
        action->setEnabled(theme::canShow(QLocale(language)));
        action->setObjectName(u"language_"_s + language);
        action->setCheckable(true);
        action->setChecked(m_context.settings->language() == language
                           || (m_context.settings->language().isEmpty() && language == u"en"_s));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { m_context.settings->setLanguage(language); });
    }
}

void ViewActions::copyView()
{
    const View* view = m_tabs->currentView();
    const QString text = view ? view->tableText() : QString();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ViewActions::retranslate()
{
    m_menu->retranslate();
    for (int i = 0; i < ViewTabs::viewCount; ++i) {
        if (auto* action = findChild<QAction*>(u"view%1"_s.arg(i)))
            action->setText(ViewTabs::title(static_cast<ViewKind>(i)));
    }
    for (const auto& [code, name] : languages) {
        const QString language = QString::fromLatin1(code);
        if (auto* action = m_menu->menu()->findChild<QAction*>(u"language_"_s + language))
            action->setText(languageText(language, name));
    }
}

} // namespace evenhost::window
